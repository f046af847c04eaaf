// Client::delete_flow_alias: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/delete_flow_alias.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field delete_flow_alias_fields[] = {
    {"flowId", &internal::string_type, offsetof(DeleteFlowAliasView, flow_id), internal::Slot::plain},
    {"id", &internal::string_type, offsetof(DeleteFlowAliasView, id), internal::Slot::plain},
};
constexpr internal::Schema delete_flow_alias_schema =
    internal::structure_schema<DeleteFlowAliasView>("DeleteFlowAliasResponse", delete_flow_alias_fields);
constexpr internal::OutputSchema delete_flow_alias_output{
    .view = &delete_flow_alias_schema,
    .body = &delete_flow_alias_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_flow_alias_operation{
    .service = &common::service,
    .name = "DeleteFlowAlias",
    .errors = common::errors,
    .output = &delete_flow_alias_output,
};

internal::HttpRequest encode(const DeleteFlowAliasRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier).segment("/aliases/").label("aliasIdentifier", in.alias_identifier);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteFlowAliasRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("aliasIdentifier", in.alias_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteFlowAliasView*) { return delete_flow_alias_schema; }

Response<DeleteFlowAliasView> Client::delete_flow_alias(const DeleteFlowAliasRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<DeleteFlowAliasView>(*connection_, delete_flow_alias_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteFlowAliasRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_flow_alias_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
