// EncryptionConfiguration: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/shapes.h"

namespace outcrop::bedrock_data_automation {

/// A KMS key of the account's own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_EncryptionConfiguration.html
struct EncryptionConfiguration {
  /// The KMS key that encrypts it, by its id, ARN or alias.
  ///
  /// Required.
  std::optional<std::string> kms_key_id{};
  /// Pairs of key and value that go with every use of the key; decrypting needs the same pairs.
  std::optional<std::map<std::string, std::string, std::less<>>> kms_encryption_context{};

  friend bool operator==(const EncryptionConfiguration&, const EncryptionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EncryptionConfiguration& in);

}  // namespace outcrop::bedrock_data_automation
