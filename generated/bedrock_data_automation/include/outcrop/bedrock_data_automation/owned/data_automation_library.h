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

/// What a library holds of one type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_EntityTypeInfo.html
struct EntityTypeInfo {
  /// The type of the entities.
  std::optional<OwnedOpen<EntityType>> entity_type{};
  /// Facts about the entities of the type, as JSON text.
  std::optional<std::string> entity_metadata{};

  friend bool operator==(const EntityTypeInfo&, const EntityTypeInfo&) = default;
};
EntityTypeInfo to_owned(const EntityTypeInfoView& view);
void write_json(internal::JsonWriter& writer, const EntityTypeInfo& in);

/// A library: words that projects know.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation_DataAutomationLibrary.html
struct DataAutomationLibrary {
  /// The library's ARN.
  std::string library_arn{};
  /// When it was created.
  Timestamp creation_time{};
  /// The library's name.
  ///
  /// Sensitive: never logged.
  std::string library_name{};
  /// What the library is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> library_description{};
  /// The state of the library.
  std::optional<OwnedOpen<DataAutomationLibraryStatus>> status{};
  /// What the library holds, by type.
  std::optional<std::vector<EntityTypeInfo>> entity_types{};
  /// The KMS key that encrypts it, by its id, ARN or alias.
  std::optional<std::string> kms_key_id{};
  /// Pairs of key and value that go with every use of the key; decrypting needs the same pairs.
  std::optional<std::map<std::string, std::string, std::less<>>> kms_encryption_context{};

  friend bool operator==(const DataAutomationLibrary&, const DataAutomationLibrary&) = default;
};
DataAutomationLibrary to_owned(const DataAutomationLibraryView& view);
void write_json(internal::JsonWriter& writer, const DataAutomationLibrary& in);

}  // namespace outcrop::bedrock_data_automation
