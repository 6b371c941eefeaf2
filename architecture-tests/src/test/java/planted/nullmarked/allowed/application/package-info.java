/// Says it.
@org.jspecify.annotations.NullMarked
package planted.nullmarked.allowed.application;
