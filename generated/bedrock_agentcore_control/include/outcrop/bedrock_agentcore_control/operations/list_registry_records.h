// Input and output of Client::list_registry_records.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/registry_record_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_registry_records. An absent member is not sent.
struct ListRegistryRecordsRequest {
  /// Required.
  std::optional<std::string> registry_id{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<std::string> name{};
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};

  friend bool operator==(const ListRegistryRecordsRequest&, const ListRegistryRecordsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListRegistryRecordsRequest& in);

/// Output of Client::list_registry_records; valid as long as its Response.
struct ListRegistryRecordsView {
  std::span<const RegistryRecordSummaryView> registry_records{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListRegistryRecordsView*);

}  // namespace outcrop::bedrock_agentcore_control
