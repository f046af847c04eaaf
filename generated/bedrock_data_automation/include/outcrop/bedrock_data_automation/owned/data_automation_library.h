// DataAutomationLibrary and the shapes that only it holds.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

struct EntityTypeInfoView;
struct DataAutomationLibraryView;

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_EntityTypeInfo.html
struct EntityTypeInfo {
  std::optional<OwnedOpen<EntityType>> entity_type{};
  std::optional<std::string> entity_metadata{};

  friend bool operator==(const EntityTypeInfo&, const EntityTypeInfo&) = default;
};
EntityTypeInfo to_owned(const EntityTypeInfoView& view);
void write_json(internal::JsonWriter& writer, const EntityTypeInfo& in);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibrary.html
struct DataAutomationLibrary {
  std::string library_arn{};
  Timestamp creation_time{};
  /// Sensitive: never logged.
  std::string library_name{};
  /// Sensitive: never logged.
  std::optional<std::string> library_description{};
  std::optional<OwnedOpen<DataAutomationLibraryStatus>> status{};
  std::optional<std::vector<EntityTypeInfo>> entity_types{};
  std::optional<std::string> kms_key_id{};
  std::optional<std::map<std::string, std::string, std::less<>>> kms_encryption_context{};

  friend bool operator==(const DataAutomationLibrary&, const DataAutomationLibrary&) = default;
};
DataAutomationLibrary to_owned(const DataAutomationLibraryView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationLibrary& in);

}  // namespace outcrop::bedrock_data_automation
