// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/service_tier.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/service_tier.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

ServiceTier to_owned(const ServiceTierView& view) {
  ServiceTier owned;
  internal::own(owned.type, view.type);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
