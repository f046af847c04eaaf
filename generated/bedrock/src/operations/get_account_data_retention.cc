// Client::get_account_data_retention: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_account_data_retention.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field get_account_data_retention_fields[] = {
    {"mode", &schemas::data_retention_mode_type, offsetof(GetAccountDataRetentionView, mode), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetAccountDataRetentionView, updated_at),
     internal::Slot::optional},
};
constexpr internal::Schema get_account_data_retention_schema = internal::structure_schema<GetAccountDataRetentionView>(
    "GetAccountDataRetentionResponse", get_account_data_retention_fields);
constexpr internal::OutputSchema get_account_data_retention_output{
    .view = &get_account_data_retention_schema,
    .body = &get_account_data_retention_schema,
    .needs_body = true,
};
constexpr internal::Operation get_account_data_retention_operation{
    .service = &common::service,
    .name = "GetAccountDataRetention",
    .errors = common::errors,
    .output = &get_account_data_retention_output,
};

internal::HttpRequest encode(const GetAccountDataRetentionRequest&) {
  internal::HttpRequest out{internal::Method::get, "/data-retention"};
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAccountDataRetentionRequest&) {
  writer.begin_object();
  writer.end_object();
}

const internal::Schema& schema_of(const GetAccountDataRetentionView*) { return get_account_data_retention_schema; }

Response<GetAccountDataRetentionView> Client::get_account_data_retention(const GetAccountDataRetentionRequest& request,
                                                                         const CallOptions& options) const {
  return internal::call<GetAccountDataRetentionView>(*connection_, get_account_data_retention_operation,
                                                     encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAccountDataRetentionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_account_data_retention_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
