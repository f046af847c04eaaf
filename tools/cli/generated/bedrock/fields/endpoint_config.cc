// Tables of the shapes in outcrop/bedrock/types/endpoint_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/endpoint_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const EndpointConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EndpointConfig::sage_maker>("sageMaker"),
  };
  static constexpr cli::Shape shape{.name = "EndpointConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const SageMakerEndpoint*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SageMakerEndpoint::initial_instance_count>("initialInstanceCount", true),
      cli::field<&SageMakerEndpoint::instance_type>("instanceType", true),
      cli::field<&SageMakerEndpoint::execution_role>("executionRole", true),
      cli::field<&SageMakerEndpoint::kms_encryption_key>("kmsEncryptionKey"),
      cli::field<&SageMakerEndpoint::vpc>("vpc"),
  };
  static constexpr cli::Shape shape{.name = "SageMakerEndpoint", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
