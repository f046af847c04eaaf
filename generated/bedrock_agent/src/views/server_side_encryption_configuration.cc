// Decode tables of ServerSideEncryptionConfigurationView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/server_side_encryption_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field server_side_encryption_configuration_fields[] = {
    {"kmsKeyArn", &internal::string_type, offsetof(ServerSideEncryptionConfigurationView, kms_key_arn),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema server_side_encryption_configuration_schema =
    internal::structure_schema<ServerSideEncryptionConfigurationView>("ServerSideEncryptionConfiguration",
                                                                      server_side_encryption_configuration_fields);
constinit const internal::Type server_side_encryption_configuration_type =
    internal::structure_type<ServerSideEncryptionConfigurationView>(server_side_encryption_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ServerSideEncryptionConfigurationView*) {
  return schemas::server_side_encryption_configuration_schema;
}

}  // namespace outcrop::bedrock_agent
