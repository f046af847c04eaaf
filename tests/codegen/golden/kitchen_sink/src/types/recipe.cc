// Writes Recipe and the shapes that only it holds as JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/recipe.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::kitchen_sink {

void write_json(internal::JsonWriter& writer, const Recipe& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.member("base", in.base);
  writer.member("variants", in.variants);
  writer.member("byName", in.by_name);
  writer.member("step", in.step);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Step& in) {
  writer.exactly_one("Step", in.recipe.has_value() + in.text.has_value() + in.pause.has_value() + in.many.has_value() +
                                 in.by_room.has_value() + in.when.has_value() + in.room.has_value() +
                                 in.amount.has_value() + in.member_.has_value() + in.none_.has_value() +
                                 in.unknown_.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("recipe", in.recipe);
  writer.member("txt", in.text);
  writer.member("pause", in.pause);
  writer.member("many", in.many);
  writer.member("byRoom", in.by_room);
  writer.member("when", in.when, TimestampFormat::http_date);
  writer.member("room", in.room);
  writer.number_member("amount", in.amount);
  writer.member("member", in.member_);
  writer.member("none", in.none_);
  writer.member("unknown", in.unknown_);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
