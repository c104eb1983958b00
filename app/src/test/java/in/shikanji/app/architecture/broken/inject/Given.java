package in.shikanji.app.architecture.broken.inject;

/** Stands for any library that injects. */
public @interface Given {}
