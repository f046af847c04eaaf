// ListAsyncInvokes: the output of Client::list_async_invokes, owned.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/owned/async_invoke_summary.h"
#include "outcrop/bedrock_runtime/shapes.h"

namespace outcrop::bedrock_runtime {

struct ListAsyncInvokesView;

/// One page of invocations.
struct ListAsyncInvokes {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};
  /// The invocations of this page.
  std::optional<std::vector<AsyncInvokeSummary>> async_invoke_summaries{};

  friend bool operator==(const ListAsyncInvokes&, const ListAsyncInvokes&) = default;
};
ListAsyncInvokes to_owned(const ListAsyncInvokesView& view);
void write_json(internal::JsonWriter& writer, const ListAsyncInvokes& in);

}  // namespace outcrop::bedrock_runtime
