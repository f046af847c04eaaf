// Input and output of Client::get_data_automation_library_entity.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation/enums.h"
#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/entity_details.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_data_automation {

/// Input of Client::get_data_automation_library_entity. An absent member is not sent.
/// Which entity of which library.
struct GetDataAutomationLibraryEntityRequest {
  /// The library's ARN.
  ///
  /// Required.
  std::optional<std::string> library_arn{};
  /// The entity's type.
  ///
  /// Required.
  std::optional<OwnedOpen<EntityType>> entity_type{};
  /// The entity's id.
  ///
  /// Required.
  std::optional<std::string> entity_id{};

  friend bool operator==(const GetDataAutomationLibraryEntityRequest&,
                         const GetDataAutomationLibraryEntityRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetDataAutomationLibraryEntityRequest& in);

/// Output of Client::get_data_automation_library_entity; valid as long as its Response.
/// The entity that was asked for.
struct GetDataAutomationLibraryEntityView {
  /// The entity, with its phrases.
  OptionalRef<EntityDetailsView> entity{};
};
const internal::Schema& schema_of(const GetDataAutomationLibraryEntityView*);

}  // namespace outcrop::bedrock_data_automation
