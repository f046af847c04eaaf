// Tables of the shapes in outcrop/bedrock_runtime/types/service_tier.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_runtime/types/service_tier.h>

#include "bedrock_runtime/fields.h"

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const ServiceTier*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ServiceTier::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "ServiceTier", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
