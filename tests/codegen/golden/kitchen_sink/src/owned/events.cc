// Makes Events and the shapes that only it holds of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/events.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/views/events.h"

namespace outcrop::kitchen_sink {

Ingredient to_owned(const IngredientView& view) {
  Ingredient owned;
  internal::own(owned.name, view.name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Ingredient& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.end_object();
}

Note to_owned(const NoteView& view) {
  Note owned;
  internal::own(owned.text, view.text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Note& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.end_object();
}

Photo to_owned(const PhotoView& view) {
  Photo owned;
  internal::own(owned.taken, view.taken);
  internal::own(owned.image, view.image);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Photo& in) {
  writer.begin_object();
  writer.member("taken", in.taken, TimestampFormat::epoch_seconds);
  writer.member("image", in.image);
  writer.end_object();
}

Served to_owned(const ServedView& view) {
  Served owned;
  internal::own(owned.dish, view.dish);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Served& in) {
  writer.begin_object();
  writer.member("dish", in.dish);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const Stirred& in) {
  writer.begin_object();
  writer.member("fast", in.fast);
  writer.member("byte", in.byte);
  writer.member("short", in.short_);
  writer.member("times", in.times);
  writer.member("total", in.total);
  writer.member("at", in.at, TimestampFormat::epoch_seconds);
  writer.member("mark", in.mark);
  writer.member("Tool", in.tool);
  writer.member("room", in.room);
  writer.member("with", in.with);
  writer.member("until", in.until, TimestampFormat::epoch_seconds);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const Events& in) {
  writer.exactly_one("Events", in.ingredient.has_value() + in.stirred.has_value() + in.photo.has_value() +
                                   in.note.has_value() + in.served.has_value() + in.done.has_value() +
                                   in.unknown.has_value());
  writer.begin_object();
  writer.member("ingredient", in.ingredient);
  writer.member("stirred", in.stirred);
  writer.member("photo", in.photo);
  writer.member("note", in.note);
  writer.member("served", in.served);
  writer.member("done", in.done);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
