// Makes FlowAliasSummary of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/flow_alias_summary.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/flow_alias_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

FlowAliasSummary to_owned(const FlowAliasSummaryView& view) {
  FlowAliasSummary owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.routing_configuration, view.routing_configuration);
  internal::own(owned.concurrency_configuration, view.concurrency_configuration);
  internal::own(owned.flow_id, view.flow_id);
  internal::own(owned.id, view.id);
  internal::own(owned.arn, view.arn);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const FlowAliasSummary& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("routingConfiguration", in.routing_configuration);
  writer.member("concurrencyConfiguration", in.concurrency_configuration);
  writer.member("flowId", in.flow_id);
  writer.member("id", in.id);
  writer.member("arn", in.arn);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
