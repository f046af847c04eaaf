// InputConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/types/s3_object.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_data_automation {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DeleteEntitiesInfo.html
struct DeleteEntitiesInfo {
  /// Required.
  std::optional<std::vector<std::string>> entity_ids{};

  friend bool operator==(const DeleteEntitiesInfo&, const DeleteEntitiesInfo&) = default;
};
void write_json(internal::JsonWriter& writer, const DeleteEntitiesInfo& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_Phrase.html
struct Phrase {
  /// Required. Sensitive: never logged.
  std::optional<std::string> text{};
  /// Sensitive: never logged.
  std::optional<std::string> display_as_text{};

  friend bool operator==(const Phrase&, const Phrase&) = default;
};
void write_json(internal::JsonWriter& writer, const Phrase& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VocabularyEntityInfo.html
struct VocabularyEntityInfo {
  std::optional<std::string> entity_id{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required.
  std::optional<OwnedOpen<Language>> language{};
  /// Required.
  std::optional<std::vector<Phrase>> phrases{};

  friend bool operator==(const VocabularyEntityInfo&, const VocabularyEntityInfo&) = default;
};
void write_json(internal::JsonWriter& writer, const VocabularyEntityInfo& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_UpsertEntityInfo.html
struct UpsertEntityInfo {
  Box<VocabularyEntityInfo> vocabulary{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const UpsertEntityInfo&, const UpsertEntityInfo&) = default;
};
void write_json(internal::JsonWriter& writer, const UpsertEntityInfo& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_InlinePayload.html
struct InlinePayload {
  std::optional<std::vector<UpsertEntityInfo>> upsert_entities_info{};
  Box<DeleteEntitiesInfo> delete_entities_info{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InlinePayload&, const InlinePayload&) = default;
};
void write_json(internal::JsonWriter& writer, const InlinePayload& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_InputConfiguration.html
struct InputConfiguration {
  Box<S3Object> s3_object{};
  Box<InlinePayload> inline_payload{};

  friend bool operator==(const InputConfiguration&, const InputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation
