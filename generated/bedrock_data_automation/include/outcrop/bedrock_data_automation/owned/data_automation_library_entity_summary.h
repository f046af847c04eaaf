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

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_VocabularyEntitySummary.html
struct VocabularyEntitySummary {
  std::optional<std::string> entity_id{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<Language>> language{};
  std::optional<std::int32_t> num_of_phrases{};
  std::optional<Timestamp> last_modified_time{};

  friend bool operator==(const VocabularyEntitySummary&, const VocabularyEntitySummary&) = default;
};
VocabularyEntitySummary to_owned(const VocabularyEntitySummaryView& view);
void write_json(internal::JsonWriter& writer, const VocabularyEntitySummary& in);

/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibraryEntitySummary.html
struct DataAutomationLibraryEntitySummary {
  Box<VocabularyEntitySummary> vocabulary{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const DataAutomationLibraryEntitySummary&,
                         const DataAutomationLibraryEntitySummary&) = default;
};
DataAutomationLibraryEntitySummary to_owned(const DataAutomationLibraryEntitySummaryView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationLibraryEntitySummary& in);

}  // namespace outcrop::bedrock_data_automation
