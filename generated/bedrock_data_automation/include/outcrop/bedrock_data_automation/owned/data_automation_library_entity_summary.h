// DataAutomationLibraryEntitySummary and the shapes that only it holds.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_data_automation {

struct VocabularyEntitySummaryView;
struct DataAutomationLibraryEntitySummaryView;

/// A vocabulary as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VocabularyEntitySummary.html
struct VocabularyEntitySummary {
  /// The vocabulary's id, unique within the library.
  std::optional<std::string> entity_id{};
  /// What the vocabulary is about.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The language of the phrases.
  std::optional<OwnedOpen<Language>> language{};
  /// How many phrases it has.
  std::optional<std::int32_t> num_of_phrases{};
  /// When it changed last.
  std::optional<Timestamp> last_modified_time{};

  friend bool operator==(const VocabularyEntitySummary&, const VocabularyEntitySummary&) = default;
};
VocabularyEntitySummary to_owned(const VocabularyEntitySummaryView& view);
void write_json(internal::JsonWriter& writer, const VocabularyEntitySummary& in);

/// An entity of a library as lists show it.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryEntitySummary.html
struct DataAutomationLibraryEntitySummary {
  /// The entity is a vocabulary.
  Box<VocabularyEntitySummary> vocabulary{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const DataAutomationLibraryEntitySummary&,
                         const DataAutomationLibraryEntitySummary&) = default;
};
DataAutomationLibraryEntitySummary to_owned(const DataAutomationLibraryEntitySummaryView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationLibraryEntitySummary& in);

}  // namespace outcrop::bedrock_data_automation
