package io.supportbot.adapter.persistence.ticket;

import static io.supportbot.adapter.persistence.jooq.Tables.ATTACHMENTS;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.supportbot.adapter.persistence.jooq.tables.records.AttachmentsRecord;
import io.supportbot.adapter.persistence.protection.SealedColumn;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.CommentId;
import io.supportbot.domain.ticket.FileReference;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The files of tickets and comments. Those of many owners are read at once.
public final class AttachmentRows {
  private final SealedColumn key;
  private final SealedColumn name;
  private final SealedColumn caption;

  @Inject
  AttachmentRows(FieldCipher cipher) {
    key = new SealedColumn(cipher, "attachments.file_key");
    name = new SealedColumn(cipher, "attachments.file_name");
    caption = new SealedColumn(cipher, "attachments.caption");
  }

  /// Stores the files of a ticket.
  public void add(DSLContext jooq, TicketNumber ticket, List<Attachment> files) {
    insert(jooq, ticket, null, files);
  }

  /// Stores the files of a comment.
  public void add(DSLContext jooq, TicketNumber ticket, CommentId comment, List<Attachment> files) {
    insert(jooq, ticket, comment.value(), files);
  }

  /// The files of each of these tickets, their comments' files left out.
  public Map<TicketNumber, List<Attachment>> ofTickets(
      DSLContext jooq, Collection<TicketNumber> tickets) {
    return select(jooq, ATTACHMENTS.TICKET.in(tickets).and(ATTACHMENTS.COMMENT.isNull())).stream()
        .collect(
            groupingBy(
                row -> requireNonNull(row.getTicket()), mapping(this::attachment, toList())));
  }

  /// The files of each of these comments of a ticket.
  public Map<UUID, List<Attachment>> ofComments(
      DSLContext jooq, TicketNumber ticket, Collection<UUID> comments) {
    return select(jooq, ATTACHMENTS.TICKET.eq(ticket).and(ATTACHMENTS.COMMENT.in(comments)))
        .stream()
        .collect(
            groupingBy(
                row -> requireNonNull(row.getComment()), mapping(this::attachment, toList())));
  }

  private static List<AttachmentsRecord> select(DSLContext jooq, Condition which) {
    return jooq.selectFrom(ATTACHMENTS).where(which).orderBy(ATTACHMENTS.ORDINAL).fetch();
  }

  private void insert(
      DSLContext jooq, TicketNumber ticket, @Nullable UUID comment, List<Attachment> files) {
    if (files.isEmpty()) {
      return;
    }
    List<AttachmentsRecord> rows = new ArrayList<>();
    for (Attachment file : files) {
      short ordinal = (short) rows.size();
      String place = place(ticket, comment, ordinal);
      rows.add(
          new AttachmentsRecord(
              ticket,
              comment,
              ordinal,
              file.kind(),
              file.file().store(),
              key.seal(file.file().key(), place),
              name.seal(file.fileName(), place),
              file.mimeType().orElse(null),
              file.sizeBytes(),
              caption.seal(file.caption(), place)));
    }
    jooq.insertInto(ATTACHMENTS).set(rows).execute();
  }

  private Attachment attachment(AttachmentsRecord row) {
    String place = place(row.getTicket(), row.getComment(), row.getOrdinal());
    return new Attachment(
        row.getKind(),
        new FileReference(row.getStore(), key.open(row.getFileKey(), place)),
        name.openIfAny(row.getFileName(), place),
        Optional.ofNullable(row.getMimeType()),
        row.getSizeBytes(),
        caption.openIfAny(row.getCaption(), place));
  }

  private static String place(TicketNumber ticket, @Nullable UUID comment, short ordinal) {
    return ticket.plain() + "/" + (comment == null ? "" : comment) + "/" + ordinal;
  }
}
