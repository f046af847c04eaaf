// Makes CustomModelUnits of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/custom_model_units.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/custom_model_units.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CustomModelUnits to_owned(const CustomModelUnitsView& view) {
  CustomModelUnits owned;
  internal::own(owned.custom_model_units_per_model_copy, view.custom_model_units_per_model_copy);
  internal::own(owned.custom_model_units_version, view.custom_model_units_version);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CustomModelUnits& in) {
  writer.begin_object();
  writer.member("customModelUnitsPerModelCopy", in.custom_model_units_per_model_copy);
  writer.member("customModelUnitsVersion", in.custom_model_units_version);
  writer.end_object();
}

}  // namespace outcrop::bedrock
