// EncryptionConfiguration: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"

namespace outcrop::bedrock_data_automation_runtime {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_EncryptionConfiguration.html
struct EncryptionConfiguration {
  /// Required.
  std::optional<std::string> kms_key_id{};
  std::optional<std::map<std::string, std::string, std::less<>>> kms_encryption_context{};

  friend bool operator==(const EncryptionConfiguration&, const EncryptionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EncryptionConfiguration& in);

}  // namespace outcrop::bedrock_data_automation_runtime
