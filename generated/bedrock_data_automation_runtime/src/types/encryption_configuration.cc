// Writes EncryptionConfiguration as JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/types/encryption_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation_runtime {

void write_json(internal::JsonWriter& writer, const EncryptionConfiguration& in) {
  writer.begin_object();
  writer.required("kmsKeyId", in.kms_key_id);
  writer.member("kmsEncryptionContext", in.kms_encryption_context);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
