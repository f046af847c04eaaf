// Writes Menu and the shapes that only it holds as JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/menu.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::kitchen_sink {

void write_json(internal::JsonWriter& writer, const Dish& in) {
  writer.exactly_one("Dish", in.recipe.has_value() + in.buffet.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("recipe", in.recipe);
  writer.member("buffet", in.buffet);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Course& in) {
  writer.begin_object();
  writer.member("dish", in.dish);
  writer.member("label", in.label);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Menu& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("courses", in.courses);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
