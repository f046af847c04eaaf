// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/resource_location.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/resource_location.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

S3Location to_owned(const S3LocationView& view) {
  S3Location owned;
  internal::own(owned.bucket, view.bucket);
  internal::own(owned.prefix, view.prefix);
  internal::own(owned.version_id, view.version_id);
  return owned;
}

ResourceLocation to_owned(const ResourceLocationView& view) {
  ResourceLocation owned;
  internal::own(owned.s3, view.s3);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
