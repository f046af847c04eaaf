// Writes InferenceProfileModelSource as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/inference_profile_model_source.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const InferenceProfileModelSource& in) {
  writer.exactly_one("InferenceProfileModelSource", in.copy_from.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("copyFrom", in.copy_from);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock
