// DataAutomationLibraryEntitySummaryView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_data_automation {

/// A vocabulary as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VocabularyEntitySummary.html
struct VocabularyEntitySummaryView {
  /// The vocabulary's id, unique within the library.
  std::optional<std::string_view> entity_id{};
  /// What the vocabulary is about.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The language of the phrases.
  Open<Language> language{};
  /// How many phrases it has.
  std::optional<std::int32_t> num_of_phrases{};
  /// When it changed last.
  std::optional<Timestamp> last_modified_time{};
};
const internal::Schema& schema_of(const VocabularyEntitySummaryView*);

/// An entity of a library as lists show it.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryEntitySummary.html
struct DataAutomationLibraryEntitySummaryView {
  enum class Member : std::uint16_t {
    none,
    vocabulary,
    unknown,
  };

  Member member{};
  /// The entity is a vocabulary.
  OptionalRef<VocabularyEntitySummaryView> vocabulary{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const DataAutomationLibraryEntitySummaryView*);

}  // namespace outcrop::bedrock_data_automation
