// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/vpc_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/vpc_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

VpcConfig to_owned(const VpcConfigView& view) {
  VpcConfig owned;
  internal::own(owned.subnet_ids, view.subnet_ids);
  internal::own(owned.security_group_ids, view.security_group_ids);
  return owned;
}

}  // namespace outcrop::bedrock
