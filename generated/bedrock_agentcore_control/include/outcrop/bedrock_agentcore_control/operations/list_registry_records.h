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
/// Whose records are listed, and which of them. Filters are combined: a record has to match every one that is
/// set.
struct ListRegistryRecordsRequest {
  /// The registry's id or ARN.
  ///
  /// Required.
  std::optional<std::string> registry_id{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Only records of this name.
  std::optional<std::string> name{};
  /// Only records in this state.
  std::optional<OwnedOpen<RegistryRecordStatus>> status{};
  /// Only records about this kind of thing.
  std::optional<OwnedOpen<DescriptorType>> descriptor_type{};

  friend bool operator==(const ListRegistryRecordsRequest&, const ListRegistryRecordsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListRegistryRecordsRequest& in);

/// Output of Client::list_registry_records; valid as long as its Response.
/// One page of records.
struct ListRegistryRecordsView {
  /// The records of this page.
  std::span<const RegistryRecordSummaryView> registry_records{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListRegistryRecordsView*);

}  // namespace outcrop::bedrock_agentcore_control
