// Client::get_memory: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/get_memory.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field get_memory_fields[] = {
    {"memory", &schemas::memory_shape_type, offsetof(GetMemoryView, memory), internal::Slot::plain},
};
constexpr internal::Schema get_memory_schema =
    internal::structure_schema<GetMemoryView>("GetMemoryOutput", get_memory_fields);
constexpr internal::OutputSchema get_memory_output{
    .view = &get_memory_schema,
    .body = &get_memory_schema,
    .needs_body = true,
};
constexpr internal::Operation get_memory_operation{
    .service = &common::service,
    .name = "GetMemory",
    .errors = common::errors,
    .output = &get_memory_output,
};

internal::HttpRequest encode(const GetMemoryRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/memories/"};
  out.label("memoryId", in.memory_id).segment("/details").query("view", in.view);
  return out;
}

std::string get_memory_reasons(const GetMemoryView& output) {
  internal::PathValues reasons;
  if (output.memory.failure_reason) reasons.add(std::string_view(*output.memory.failure_reason));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_memory_created_spec{"MemoryCreated", std::chrono::seconds(2),
                                                         std::chrono::seconds(120), std::chrono::seconds(1800)};

internal::Verdict judge_memory_created(const internal::WaitAnswer<GetMemoryView>& answer) {
  if (answer.view) {
    const GetMemoryView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.memory.status.text()));
    if (values.first_of({"ACTIVE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED"})) return internal::ruled_out(*state, get_memory_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_memory_deleted_spec{"MemoryDeleted", std::chrono::seconds(2),
                                                         std::chrono::seconds(120), std::chrono::seconds(1800)};

internal::Verdict judge_memory_deleted(const internal::WaitAnswer<GetMemoryView>& answer) {
  if (answer.view) {
    const GetMemoryView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.memory.status.text()));
    if (const auto state = values.first_of({"FAILED"})) return internal::ruled_out(*state, get_memory_reasons(output));
  }
  if (answer.error && answer.error->code == "ResourceNotFoundException") return internal::WaitState::success;
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetMemoryRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("view", in.view);
  writer.end_object();
}

const internal::Schema& schema_of(const GetMemoryView*) { return get_memory_schema; }

Response<GetMemoryView> Client::get_memory(const GetMemoryRequest& request, const CallOptions& options) const {
  return internal::call<GetMemoryView>(*connection_, get_memory_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetMemoryRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_memory_operation, encode(request), options);
}

Response<GetMemoryView> Client::wait_until_memory_created(const GetMemoryRequest& request,
                                                          const WaitOptions<GetMemoryView>& options) const {
  return internal::wait_until<GetMemoryView>(
      *connection_, get_memory_operation, encode(request),
      internal::wait_plan(judge_memory_created_spec, options, judge_memory_created));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_memory_created(const internal::AsyncTarget& target,
                                                           const GetMemoryRequest& request,
                                                           const WaitOptions<GetMemoryView>& options) {
  return internal::make_pending_wait(target, get_memory_operation, encode(request),
                                     internal::wait_plan(judge_memory_created_spec, options, judge_memory_created));
}

Response<GetMemoryView> Client::wait_until_memory_deleted(const GetMemoryRequest& request,
                                                          const WaitOptions<GetMemoryView>& options) const {
  return internal::wait_until<GetMemoryView>(
      *connection_, get_memory_operation, encode(request),
      internal::wait_plan(judge_memory_deleted_spec, options, judge_memory_deleted));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_memory_deleted(const internal::AsyncTarget& target,
                                                           const GetMemoryRequest& request,
                                                           const WaitOptions<GetMemoryView>& options) {
  return internal::make_pending_wait(target, get_memory_operation, encode(request),
                                     internal::wait_plan(judge_memory_deleted_spec, options, judge_memory_deleted));
}

}  // namespace outcrop::bedrock_agentcore_control
