// Copies of the shapes that are parts of answers and of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/events.h"

#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/views/events.h"

namespace outcrop::kitchen_sink {

Ingredient to_owned(const IngredientView& view) {
  Ingredient owned;
  internal::own(owned.name, view.name);
  return owned;
}

Note to_owned(const NoteView& view) {
  Note owned;
  internal::own(owned.text, view.text);
  return owned;
}

Photo to_owned(const PhotoView& view) {
  Photo owned;
  internal::own(owned.taken, view.taken);
  internal::own(owned.image, view.image);
  return owned;
}

Served to_owned(const ServedView& view) {
  Served owned;
  internal::own(owned.dish, view.dish);
  return owned;
}

Stirred to_owned(const StirredView& view) {
  Stirred owned;
  internal::own(owned.fast, view.fast);
  internal::own(owned.byte, view.byte);
  internal::own(owned.short_, view.short_);
  internal::own(owned.times, view.times);
  internal::own(owned.total, view.total);
  internal::own(owned.at, view.at);
  internal::own(owned.mark, view.mark);
  internal::own(owned.tool, view.tool);
  internal::own(owned.room, view.room);
  internal::own(owned.with, view.with);
  internal::own(owned.until, view.until);
  return owned;
}

Events to_owned(const EventsView& view) {
  Events owned;
  internal::own(owned.ingredient, view.ingredient);
  internal::own(owned.stirred, view.stirred);
  internal::own(owned.photo, view.photo);
  internal::own(owned.note, view.note);
  internal::own(owned.served, view.served);
  internal::own(owned.done, view.done);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::kitchen_sink
