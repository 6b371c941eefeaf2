package planted.inboundsees.an_entrance_of_another_room.application.delivery;

/// Around a planted violation.
public final class Deliveries {}
