package io.supportbot.adapter.persistence.comment;

import static io.supportbot.adapter.persistence.jooq.Tables.COMMENTS;

import io.supportbot.adapter.persistence.database.StoredActor;
import io.supportbot.adapter.persistence.jooq.tables.records.CommentsRecord;
import io.supportbot.adapter.persistence.protection.SealedColumn;
import io.supportbot.adapter.persistence.ticket.AttachmentRows;
import io.supportbot.application.protection.FieldCipher;
import io.supportbot.domain.ticket.Attachment;
import io.supportbot.domain.ticket.Comment;
import io.supportbot.domain.ticket.CommentId;
import io.supportbot.domain.ticket.TicketNumber;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/// Comments as rows, and back.
public final class CommentRows {
  private final SealedColumn text;
  private final AttachmentRows files;

  @Inject
  CommentRows(FieldCipher cipher, AttachmentRows files) {
    this.text = new SealedColumn(cipher, "comments.text");
    this.files = files;
  }

  /// These comments of a ticket, in no order.
  public List<Comment> find(DSLContext jooq, TicketNumber ticket, Collection<UUID> ids) {
    return comments(
        jooq,
        ticket,
        jooq.selectFrom(COMMENTS)
            .where(COMMENTS.TICKET.eq(ticket).and(COMMENTS.ID.in(ids)))
            .fetch());
  }

  byte[] sealed(Comment comment) {
    return text.seal(comment.text(), comment.id().value());
  }

  void addFiles(DSLContext jooq, Comment comment) {
    files.add(jooq, comment.ticket(), comment.id(), comment.attachments());
  }

  List<Comment> comments(DSLContext jooq, TicketNumber ticket, List<CommentsRecord> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Attachment>> attached =
        files.ofComments(jooq, ticket, rows.stream().map(CommentsRecord::getId).toList());
    return rows.stream()
        .map(row -> comment(row, attached.getOrDefault(row.getId(), List.of())))
        .toList();
  }

  private Comment comment(CommentsRecord row, List<Attachment> attached) {
    return new Comment(
        new CommentId(row.getId()),
        row.getTicket(),
        new StoredActor(row.getAuthorKind(), row.getAuthorId(), row.getAuthorName()).actor(),
        row.getVisibility(),
        text.open(row.getText(), row.getId()),
        attached,
        row.getAt());
  }
}
