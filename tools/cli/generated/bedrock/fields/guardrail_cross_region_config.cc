// Tables of the shapes in outcrop/bedrock/types/guardrail_cross_region_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/guardrail_cross_region_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const GuardrailCrossRegionConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailCrossRegionConfig::guardrail_profile_identifier>("guardrailProfileIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailCrossRegionConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
