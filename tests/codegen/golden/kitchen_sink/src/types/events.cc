// Writes Events and the shapes that only it holds as JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/events.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::kitchen_sink {

void write_json(internal::JsonWriter& writer, const Ingredient& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Note& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Photo& in) {
  writer.begin_object();
  writer.member("taken", in.taken, TimestampFormat::epoch_seconds);
  writer.member("image", in.image);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Served& in) {
  writer.begin_object();
  writer.member("dish", in.dish);
  writer.end_object();
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
