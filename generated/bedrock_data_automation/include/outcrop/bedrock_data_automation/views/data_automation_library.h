// DataAutomationLibraryView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_data_automation {

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_EntityTypeInfo.html
struct EntityTypeInfoView {
  Open<EntityType> entity_type{};
  std::optional<std::string_view> entity_metadata{};
};
const internal::Schema& schema_of(const EntityTypeInfoView*);

/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibrary.html
struct DataAutomationLibraryView {
  std::string_view library_arn{};
  Timestamp creation_time{};
  /// Sensitive: never logged.
  std::string_view library_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> library_description{};
  Open<DataAutomationLibraryStatus> status{};
  std::span<const EntityTypeInfoView> entity_types{};
  std::optional<std::string_view> kms_key_id{};
  MapView<std::string_view> kms_encryption_context{};
};
const internal::Schema& schema_of(const DataAutomationLibraryView*);

}  // namespace outcrop::bedrock_data_automation
