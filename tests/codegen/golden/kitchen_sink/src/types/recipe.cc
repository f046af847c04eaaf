// Writes Recipe and the shapes that only it holds as JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/recipe.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::kitchen_sink {

void write_json(internal::JsonWriter& writer, const Recipe& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.member("base", in.base);
  writer.member("variants", in.variants);
  writer.member("byName", in.by_name);
  writer.sensitive().member("step", in.step);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Step& in) {
  writer.exactly_one("Step", in.recipe.has_value() + in.text.has_value() + in.pause.has_value() + in.many.has_value() +
                                 in.by_room.has_value() + in.when.has_value() + in.room.has_value() +
                                 in.amount.has_value() + in.member_.has_value() + in.none_.has_value() +
                                 in.unknown_.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("recipe", in.recipe);
  writer.sensitive().member("txt", in.text);
  writer.sensitive().member("pause", in.pause);
  writer.sensitive().member("many", in.many);
  writer.sensitive().member("byRoom", in.by_room);
  writer.sensitive().member("when", in.when, TimestampFormat::http_date);
  writer.sensitive().member("room", in.room);
  writer.sensitive().number_member("amount", in.amount);
  writer.sensitive().member("member", in.member_);
  writer.sensitive().member("none", in.none_);
  writer.sensitive().member("unknown", in.unknown_);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
