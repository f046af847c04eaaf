// Client of Bedrock Runtime. Include the operations that you call: outcrop/bedrock_runtime/operations/*.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>
#include <span>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"
#include "outcrop/version.h"

static_assert(OUTCROP_GENERATED_ABI == 1, "outcrop/bedrock_runtime was generated for another version of the runtime");

namespace outcrop::internal {
class Connection;
}

namespace outcrop::bedrock_runtime {

struct ApplyGuardrailRequest;
struct ApplyGuardrailView;
struct AsyncInvokeSummaryView;
struct ConverseRequest;
struct ConverseView;
struct CountTokensRequest;
struct CountTokensView;
struct GetAsyncInvokeRequest;
struct GetAsyncInvokeView;
struct InvokeGuardrailChecksRequest;
struct InvokeGuardrailChecksView;
struct InvokeModelRequest;
struct InvokeModelView;
struct ListAsyncInvokesRequest;
struct ListAsyncInvokesView;
struct StartAsyncInvokeRequest;
struct StartAsyncInvokeView;

/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
///
/// Not generated: ConverseStream, because its output streams events (stream): event streams are not generated
/// yet.
///
/// Not generated: InvokeModelWithBidirectionalStream, because its input streams events (body): bidirectional
/// calls are not generated.
///
/// Not generated: InvokeModelWithResponseStream, because its output streams events (body): event streams are not
/// generated yet.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// Applies a guardrail.
  /// POST /guardrail/{guardrailIdentifier}/version/{guardrailVersion}/apply
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ServiceUnavailableException 503, ThrottlingException 429,
  /// ValidationException 400.
  Response<ApplyGuardrailView> apply_guardrail(const ApplyGuardrailRequest& request,
                                               const CallOptions& options = {}) const;

  /// Calls Converse.
  /// POST /model/{modelId}/converse
  /// Errors: AccessDeniedException 403, InternalServerException 500, ModelErrorException 424,
  /// ModelNotReadyException 429, ModelTimeoutException 408, ResourceNotFoundException 404,
  /// ServiceUnavailableException 503, ThrottlingException 429, ValidationException 400.
  Response<ConverseView> converse(const ConverseRequest& request, const CallOptions& options = {}) const;

  /// Counts tokens.
  /// POST /model/{modelId}/count-tokens
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceUnavailableException 503, ThrottlingException 429, ValidationException 400.
  Response<CountTokensView> count_tokens(const CountTokensRequest& request, const CallOptions& options = {}) const;

  /// Gets an async invoke.
  /// GET /async-invoke/{invocationArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  Response<GetAsyncInvokeView> get_async_invoke(const GetAsyncInvokeRequest& request,
                                                const CallOptions& options = {}) const;

  /// Invokes guardrail checks.
  /// POST /guardrail-checks/invoke
  /// Errors: AccessDeniedException 403, InternalServerException 500, ServiceUnavailableException 503,
  /// ThrottlingException 429, ValidationException 400.
  Response<InvokeGuardrailChecksView> invoke_guardrail_checks(const InvokeGuardrailChecksRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Invokes a model.
  /// POST /model/{modelId}/invoke
  /// Errors: AccessDeniedException 403, InternalServerException 500, ModelErrorException 424,
  /// ModelNotReadyException 429, ModelTimeoutException 408, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ServiceUnavailableException 503, ThrottlingException 429,
  /// ValidationException 400.
  Response<InvokeModelView> invoke_model(const InvokeModelRequest& request, const CallOptions& options = {}) const;

  /// Lists async invokes.
  /// GET /async-invoke
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  Response<ListAsyncInvokesView> list_async_invokes(const ListAsyncInvokesRequest& request,
                                                    const CallOptions& options = {}) const;
  /// The pages of list_async_invokes, each asked for while the one before it is in use.
  Pages<ListAsyncInvokesView> list_async_invokes_pages(ListAsyncInvokesRequest request,
                                                       const CallOptions& options = {}) const;
  /// The items of all pages, `async_invoke_summaries` of each.
  Items<ListAsyncInvokesView, AsyncInvokeSummaryView> list_async_invokes_items(ListAsyncInvokesRequest request,
                                                                               const CallOptions& options = {}) const;

  /// Starts an async invoke.
  /// POST /async-invoke
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ServiceUnavailableException 503,
  /// ThrottlingException 429, ValidationException 400.
  Response<StartAsyncInvokeView> start_async_invoke(const StartAsyncInvokeRequest& request,
                                                    const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::bedrock_runtime
