// Tables of the shapes in outcrop/bedrock_data_automation_runtime/types/encryption_configuration.h.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_data_automation_runtime/types/encryption_configuration.h>

#include "bedrock_data_automation_runtime/fields.h"

namespace outcrop::bedrock_data_automation_runtime {

const cli::Shape& fields_of(const EncryptionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EncryptionConfiguration::kms_key_id>("kmsKeyId", true),
      cli::field<&EncryptionConfiguration::kms_encryption_context>("kmsEncryptionContext"),
  };
  static constexpr cli::Shape shape{.name = "EncryptionConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_data_automation_runtime
