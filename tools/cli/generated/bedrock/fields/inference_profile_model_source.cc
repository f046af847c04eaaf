// Tables of the shapes in outcrop/bedrock/types/inference_profile_model_source.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/inference_profile_model_source.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const InferenceProfileModelSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceProfileModelSource::copy_from>("copyFrom"),
  };
  static constexpr cli::Shape shape{.name = "InferenceProfileModelSource", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock
