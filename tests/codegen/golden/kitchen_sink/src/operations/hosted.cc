// Client::hosted: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/hosted.h"

#include <cstddef>
#include <utility>

#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/kitchen_sink/client.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Schema hosted_schema = internal::structure_schema<HostedView>("HostedOutput");
constexpr internal::OutputSchema hosted_output{
    .view = &hosted_schema,
    .body = &hosted_schema,
};
constexpr internal::Operation hosted_operation{
    .service = &common::service,
    .name = "Hosted",
    .errors = common::errors,
    .output = &hosted_output,
    .checksum_required = true,
    .gzip_request = true,
};

internal::HttpRequest encode(const HostedRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/hosted/"};
  out.label("account", in.account).host_segment("data-").host_label("account", in.account).host_segment(".");
  out.json_object([&](internal::JsonWriter& writer) { writer.member("text", in.text); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const HostedRequest& in) {
  writer.begin_object();
  writer.member("account", in.account);
  writer.member("text", in.text);
  writer.end_object();
}

const internal::Schema& schema_of(const HostedView*) { return hosted_schema; }

Response<HostedView> Client::hosted(const HostedRequest& request, const CallOptions& options) const {
  return internal::call<HostedView>(*connection_, hosted_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const HostedRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, hosted_operation, encode(request), options);
}

}  // namespace outcrop::kitchen_sink
