// Input and output of Client::get_account_data_retention.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_account_data_retention. An absent member is not sent.
/// Asks for the account's data retention. It has no members.
struct GetAccountDataRetentionRequest {
  friend bool operator==(const GetAccountDataRetentionRequest&, const GetAccountDataRetentionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAccountDataRetentionRequest& in);

/// Output of Client::get_account_data_retention; valid as long as its Response.
/// The data retention of the account in the client's region.
struct GetAccountDataRetentionView {
  /// What may be kept, and who may see it; `inherit` where nothing was set.
  Open<DataRetentionMode> mode{};
  /// When the setting changed last.
  std::optional<Timestamp> updated_at{};
};
const internal::Schema& schema_of(const GetAccountDataRetentionView*);

}  // namespace outcrop::bedrock
