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

/// The entities that a job deletes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DeleteEntitiesInfo.html
struct DeleteEntitiesInfo {
  /// The ids of the entities.
  ///
  /// Required.
  std::optional<std::vector<std::string>> entity_ids{};

  friend bool operator==(const DeleteEntitiesInfo&, const DeleteEntitiesInfo&) = default;
};
void write_json(internal::JsonWriter& writer, const DeleteEntitiesInfo& in);

/// A word or phrase that transcripts should get right.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_Phrase.html
struct Phrase {
  /// The phrase as it is spoken.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> text{};
  /// How the transcript spells it, upper and lower case included. Absent: as `text`.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> display_as_text{};

  friend bool operator==(const Phrase&, const Phrase&) = default;
};
void write_json(internal::JsonWriter& writer, const Phrase& in);

/// A vocabulary to write. It replaces the one of the same id as a whole.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VocabularyEntityInfo.html
struct VocabularyEntityInfo {
  /// The vocabulary's id, unique within the library. One that exists is replaced.
  std::optional<std::string> entity_id{};
  /// What the vocabulary is about.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The language of the phrases.
  ///
  /// Required.
  std::optional<OwnedOpen<Language>> language{};
  /// All words and phrases of the vocabulary.
  ///
  /// Required.
  std::optional<std::vector<Phrase>> phrases{};

  friend bool operator==(const VocabularyEntityInfo&, const VocabularyEntityInfo&) = default;
};
void write_json(internal::JsonWriter& writer, const VocabularyEntityInfo& in);

/// An entity to write to a library.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_UpsertEntityInfo.html
struct UpsertEntityInfo {
  /// The entity is a vocabulary.
  Box<VocabularyEntityInfo> vocabulary{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const UpsertEntityInfo&, const UpsertEntityInfo&) = default;
};
void write_json(internal::JsonWriter& writer, const UpsertEntityInfo& in);

/// What a job is to write or delete, in the request itself.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_InlinePayload.html
struct InlinePayload {
  /// The entities to write, for `UPSERT`.
  std::optional<std::vector<UpsertEntityInfo>> upsert_entities_info{};
  /// The entities to delete, for `DELETE`.
  Box<DeleteEntitiesInfo> delete_entities_info{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InlinePayload&, const InlinePayload&) = default;
};
void write_json(internal::JsonWriter& writer, const InlinePayload& in);

/// What a job is to write or delete: `s3Object` or `inlinePayload`.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_InputConfiguration.html
struct InputConfiguration {
  /// A file in Amazon S3 that says so, a JSON object for an entity on each line.
  Box<S3Object> s3_object{};
  /// The entities in the request itself.
  Box<InlinePayload> inline_payload{};

  friend bool operator==(const InputConfiguration&, const InputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation
