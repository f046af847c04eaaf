// Client::list_workload_identities: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_workload_identities.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type list_workload_identities_workload_identities_type =
    internal::list_type<WorkloadIdentityTypeView>(schemas::workload_identity_type_type);
constexpr internal::Field list_workload_identities_fields[] = {
    {"workloadIdentities", &list_workload_identities_workload_identities_type,
     offsetof(ListWorkloadIdentitiesView, workload_identities), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListWorkloadIdentitiesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_workload_identities_schema = internal::structure_schema<ListWorkloadIdentitiesView>(
    "ListWorkloadIdentitiesResponse", list_workload_identities_fields);
constexpr internal::OutputSchema list_workload_identities_output{
    .view = &list_workload_identities_schema,
    .body = &list_workload_identities_schema,
    .needs_body = true,
};
constexpr internal::Operation list_workload_identities_operation{
    .service = &common::service,
    .name = "ListWorkloadIdentities",
    .errors = common::errors,
    .output = &list_workload_identities_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListWorkloadIdentitiesRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/identities/ListWorkloadIdentities"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("nextToken", in.next_token);
    writer.member("maxResults", in.max_results);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListWorkloadIdentitiesRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListWorkloadIdentitiesView*) { return list_workload_identities_schema; }

Response<ListWorkloadIdentitiesView> Client::list_workload_identities(const ListWorkloadIdentitiesRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<ListWorkloadIdentitiesView>(*connection_, list_workload_identities_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListWorkloadIdentitiesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_workload_identities_operation, encode(request), options);
}

Pages<ListWorkloadIdentitiesView> Client::list_workload_identities_pages(ListWorkloadIdentitiesRequest request,
                                                                         const CallOptions& options) const {
  return internal::pages<ListWorkloadIdentitiesView>(
      connection_, list_workload_identities_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListWorkloadIdentitiesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListWorkloadIdentitiesView, WorkloadIdentityTypeView> Client::list_workload_identities_items(
    ListWorkloadIdentitiesRequest request, const CallOptions& options) const {
  return {list_workload_identities_pages(std::move(request), options),
          [](const ListWorkloadIdentitiesView& page) { return page.workload_identities; }};
}

}  // namespace outcrop::bedrock_agentcore_control
