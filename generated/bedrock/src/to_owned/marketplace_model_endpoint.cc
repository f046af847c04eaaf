// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/marketplace_model_endpoint.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/types/endpoint_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

SageMakerEndpoint to_owned(const SageMakerEndpointView& view) {
  SageMakerEndpoint owned;
  internal::own(owned.initial_instance_count, view.initial_instance_count);
  internal::own(owned.instance_type, view.instance_type);
  internal::own(owned.execution_role, view.execution_role);
  internal::own(owned.kms_encryption_key, view.kms_encryption_key);
  internal::own(owned.vpc, view.vpc);
  return owned;
}

EndpointConfig to_owned(const EndpointConfigView& view) {
  EndpointConfig owned;
  internal::own(owned.sage_maker, view.sage_maker);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock
