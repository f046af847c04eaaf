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

/// What a library holds of one type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_EntityTypeInfo.html
struct EntityTypeInfoView {
  /// The type of the entities.
  Open<EntityType> entity_type{};
  /// Facts about the entities of the type, as JSON text.
  std::optional<std::string_view> entity_metadata{};
};
const internal::Schema& schema_of(const EntityTypeInfoView*);

/// A library: words that projects know.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibrary.html
struct DataAutomationLibraryView {
  /// The library's ARN.
  std::string_view library_arn{};
  /// When it was created.
  Timestamp creation_time{};
  /// The library's name.
  ///
  /// Sensitive: never logged.
  std::string_view library_name{};
  /// What the library is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> library_description{};
  /// The state of the library.
  Open<DataAutomationLibraryStatus> status{};
  /// What the library holds, by type.
  std::span<const EntityTypeInfoView> entity_types{};
  /// The KMS key that encrypts it, by its id, ARN or alias.
  std::optional<std::string_view> kms_key_id{};
  /// Pairs of key and value that go with every use of the key; decrypting needs the same pairs.
  MapView<std::string_view> kms_encryption_context{};
};
const internal::Schema& schema_of(const DataAutomationLibraryView*);

}  // namespace outcrop::bedrock_data_automation
