// Calls every operation of every client. The linker has `run`, `open_stream` and `open_byte_stream` replaced (--wrap):
// nothing is sent, and the tables that a call brings along are kept.
#include "operation_tables.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "outcrop/internal/byte_call.h"
#include "outcrop/internal/stream_call.h"

// Each calls all operations of one service, in a source that CMake writes.
#define OUTCROP_SERVICE(name) void calls_of_##name();
#include "operation_services.inc"
#undef OUTCROP_SERVICE

namespace {

namespace internal = outcrop::internal;

std::vector<const internal::OutputSchema*>* seen;

void keep(const internal::OutputSchema* table) {
  if (table && std::ranges::find(*seen, table) == seen->end()) seen->push_back(table);
}

internal::CallOutcome keep_tables(const internal::Operation& operation) {
  keep(operation.output);
  for (const internal::ErrorSpec* error : operation.errors) keep(error->output);
  if (operation.events)
    for (const internal::EventSpec& event : operation.events->events) keep(event.schema);
  return {std::make_unique<outcrop::Error>(), nullptr};
}

}  // namespace

// In place of outcrop::internal::run, open_stream and open_byte_stream.
internal::CallOutcome wrapped_run(internal::Connection&, const internal::Operation&, internal::HttpRequest,
                                  const outcrop::CallOptions&, void*) asm("__wrap_" OUTCROP_RUN);
internal::OpenedStream wrapped_open_stream(std::shared_ptr<internal::Connection>, const internal::Operation&,
                                           internal::HttpRequest, const outcrop::CallOptions&,
                                           void*) asm("__wrap_" OUTCROP_OPEN_STREAM);
internal::OpenedStream wrapped_open_byte_stream(std::shared_ptr<internal::Connection>, const internal::Operation&,
                                                internal::HttpRequest, const outcrop::CallOptions&,
                                                void*) asm("__wrap_" OUTCROP_OPEN_BYTE_STREAM);

internal::CallOutcome wrapped_run(internal::Connection&, const internal::Operation& operation, internal::HttpRequest,
                                  const outcrop::CallOptions&, void*) {
  return keep_tables(operation);
}

internal::OpenedStream wrapped_open_stream(std::shared_ptr<internal::Connection>, const internal::Operation& operation,
                                           internal::HttpRequest, const outcrop::CallOptions&, void*) {
  return {keep_tables(operation), nullptr};
}

internal::OpenedStream wrapped_open_byte_stream(std::shared_ptr<internal::Connection>,
                                                const internal::Operation& operation, internal::HttpRequest,
                                                const outcrop::CallOptions&, void*) {
  return {keep_tables(operation), nullptr};
}

namespace outcrop::fuzz {

const std::vector<const internal::OutputSchema*>& output_tables() {
  static const std::vector<const internal::OutputSchema*> tables = [] {
    std::vector<const internal::OutputSchema*> all;
    seen = &all;
#define OUTCROP_SERVICE(name) calls_of_##name();
#include "operation_services.inc"
#undef OUTCROP_SERVICE
    return all;
  }();
  return tables;
}

}  // namespace outcrop::fuzz
