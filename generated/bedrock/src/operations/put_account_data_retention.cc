// Client::put_account_data_retention: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/put_account_data_retention.h"

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

constexpr internal::Field put_account_data_retention_fields[] = {
    {"mode", &schemas::data_retention_mode_type, offsetof(PutAccountDataRetentionView, mode), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(PutAccountDataRetentionView, updated_at),
     internal::Slot::optional},
};
constexpr internal::Schema put_account_data_retention_schema = internal::structure_schema<PutAccountDataRetentionView>(
    "PutAccountDataRetentionResponse", put_account_data_retention_fields);
constexpr internal::OutputSchema put_account_data_retention_output{
    .view = &put_account_data_retention_schema,
    .body = &put_account_data_retention_schema,
    .needs_body = true,
};
constexpr internal::Operation put_account_data_retention_operation{
    .service = &common::service,
    .name = "PutAccountDataRetention",
    .errors = common::errors,
    .output = &put_account_data_retention_output,
};

internal::HttpRequest encode(const PutAccountDataRetentionRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/data-retention"};
  out.json_object([&](internal::JsonWriter& writer) { writer.required("mode", in.mode); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const PutAccountDataRetentionRequest& in) {
  writer.begin_object();
  writer.member("mode", in.mode);
  writer.end_object();
}

const internal::Schema& schema_of(const PutAccountDataRetentionView*) { return put_account_data_retention_schema; }

Response<PutAccountDataRetentionView> Client::put_account_data_retention(const PutAccountDataRetentionRequest& request,
                                                                         const CallOptions& options) const {
  return internal::call<PutAccountDataRetentionView>(*connection_, put_account_data_retention_operation,
                                                     encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const PutAccountDataRetentionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, put_account_data_retention_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
