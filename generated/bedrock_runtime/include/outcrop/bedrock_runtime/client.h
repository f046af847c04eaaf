// Client of Bedrock Runtime. Include the operations that you call: outcrop/bedrock_runtime/operations/*.h.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>
#include <span>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/fwd.h"
#include "outcrop/parallel_options.h"
#include "outcrop/version.h"
#include "outcrop/wait_options.h"

static_assert(OUTCROP_GENERATED_ABI == 3, "outcrop/bedrock_runtime was generated for another version of the runtime");

namespace outcrop {
class Dispatcher;
}
namespace outcrop::internal {
class Connection;
}

namespace outcrop::bedrock_runtime {

class AsyncClient;
struct ApplyGuardrailRequest;
struct ApplyGuardrailView;
struct AsyncInvokeSummaryView;
struct ConverseRequest;
struct ConverseStreamOutputView;
struct ConverseStreamRequest;
struct ConverseStreamView;
struct ConverseView;
struct CountTokensRequest;
struct CountTokensView;
struct GetAsyncInvokeRequest;
struct GetAsyncInvokeView;
struct InvokeGuardrailChecksRequest;
struct InvokeGuardrailChecksView;
struct InvokeModelRequest;
struct InvokeModelView;
struct InvokeModelWithBidirectionalStreamInput;
struct InvokeModelWithBidirectionalStreamOutputView;
struct InvokeModelWithBidirectionalStreamRequest;
struct InvokeModelWithBidirectionalStreamView;
struct InvokeModelWithResponseStreamRequest;
struct InvokeModelWithResponseStreamView;
struct ListAsyncInvokesRequest;
struct ListAsyncInvokesView;
struct ResponseStreamView;
struct StartAsyncInvokeRequest;
struct StartAsyncInvokeView;

/// Runs models: conversations, raw model calls, asynchronous invocations, guardrails on any text, and token
/// counts.
///
/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// The operations without waiting: include outcrop/bedrock_runtime/async_client.h. `dispatcher` must outlive what is
  /// started with it.
  AsyncClient async(Dispatcher& dispatcher) const;

  /// Has a guardrail assess texts and images without running a model, for example for a model hosted elsewhere. It
  /// answers with what the guardrail found and the text that it puts in place.
  /// #include <outcrop/bedrock_runtime/operations/apply_guardrail.h>
  /// POST /guardrail/{guardrailIdentifier}/version/{guardrailVersion}/apply
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ServiceUnavailableException 503, ThrottlingException 429,
  /// ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ApplyGuardrail.html
  Response<ApplyGuardrailView> apply_guardrail(const ApplyGuardrailRequest& request,
                                               const CallOptions& options = {}) const;

  /// Sends a conversation to a model and waits for its whole answer, which may be a request to use a tool. The
  /// answer's message, kept with to_owned, goes back as part of the next request.
  /// #include <outcrop/bedrock_runtime/operations/converse.h>
  /// POST /model/{modelId}/converse
  /// Errors: AccessDeniedException 403, InternalServerException 500, ModelErrorException 424,
  /// ModelNotReadyException 429, ModelTimeoutException 408, ResourceNotFoundException 404,
  /// ServiceUnavailableException 503, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
  Response<ConverseView> converse(const ConverseRequest& request, const CallOptions& options = {}) const;

  /// Sends a conversation to a model and receives its answer while it is made: messageStart, then for each content
  /// block its deltas and its stop, then messageStop and metadata. Blocks are told apart by contentBlockIndex.
  /// #include <outcrop/bedrock_runtime/operations/converse_stream.h>
  /// POST /model/{modelId}/converse-stream
  /// Errors: AccessDeniedException 403, InternalServerException 500, ModelErrorException 424,
  /// ModelNotReadyException 429, ModelTimeoutException 408, ResourceNotFoundException 404,
  /// ServiceUnavailableException 503, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html
  EventStream<ConverseStreamView, ConverseStreamOutputView> converse_stream(const ConverseStreamRequest& request,
                                                                            const CallOptions& options = {}) const;

  /// Tells how many input tokens a request would have, without running the model and without charge. The count is
  /// the one that the same request would be billed for.
  /// #include <outcrop/bedrock_runtime/operations/count_tokens.h>
  /// POST /model/{modelId}/count-tokens
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceUnavailableException 503, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html
  Response<CountTokensView> count_tokens(const CountTokensRequest& request, const CallOptions& options = {}) const;

  /// Tells the state of an asynchronous invocation and where its result goes. Ask again until it is no longer in
  /// progress.
  /// #include <outcrop/bedrock_runtime/operations/get_async_invoke.h>
  /// GET /async-invoke/{invocationArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GetAsyncInvoke.html
  Response<GetAsyncInvokeView> get_async_invoke(const GetAsyncInvokeRequest& request,
                                                const CallOptions& options = {}) const;
  /// Calls get_async_invoke until it answers with Completed, and returns that answer. Failed ends the wait with the
  /// error WaiterFailed, which names the state and the service's reasons. Pauses for 10 to 60 s; waits for 2 hours
  /// at most.
  Response<GetAsyncInvokeView> wait_until_async_invoke_completed(
      const GetAsyncInvokeRequest& request, const WaitOptions<GetAsyncInvokeView>& options = {}) const;

  /// Scores messages for harmful content, attacks on the model and sensitive data, without a guardrail and without
  /// blocking anything. What follows from the scores is the caller's decision.
  /// #include <outcrop/bedrock_runtime/operations/invoke_guardrail_checks.h>
  /// POST /guardrail-checks/invoke
  /// Errors: AccessDeniedException 403, InternalServerException 500, ServiceUnavailableException 503,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeGuardrailChecks.html
  Response<InvokeGuardrailChecksView> invoke_guardrail_checks(const InvokeGuardrailChecksRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Sends a body in the model's own format and waits for the whole answer, which is in that format too.
  /// #include <outcrop/bedrock_runtime/operations/invoke_model.h>
  /// POST /model/{modelId}/invoke
  /// Errors: AccessDeniedException 403, InternalServerException 500, ModelErrorException 424,
  /// ModelNotReadyException 429, ModelTimeoutException 408, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ServiceUnavailableException 503, ThrottlingException 429,
  /// ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html
  Response<InvokeModelView> invoke_model(const InvokeModelRequest& request, const CallOptions& options = {}) const;

  /// Opens a conversation in speech: events go to the model and come from it at the same time, for up to 8 minutes.
  /// It needs HTTP/2.
  /// #include <outcrop/bedrock_runtime/operations/invoke_model_with_bidirectional_stream.h>
  /// POST /model/{modelId}/invoke-with-bidirectional-stream
  /// Errors: AccessDeniedException 403, InternalServerException 500, ModelErrorException 424,
  /// ModelNotReadyException 429, ModelStreamErrorException 424, ModelTimeoutException 408,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ServiceUnavailableException 503,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithBidirectionalStream.html
  BidirectionalStream<InvokeModelWithBidirectionalStreamView, InvokeModelWithBidirectionalStreamInput,
                      InvokeModelWithBidirectionalStreamOutputView>
  invoke_model_with_bidirectional_stream(const InvokeModelWithBidirectionalStreamRequest& request,
                                         const CallOptions& options = {}) const;

  /// Sends a body in the model's own format and receives the answer in pieces while it is made, each in that format
  /// too.
  /// #include <outcrop/bedrock_runtime/operations/invoke_model_with_response_stream.h>
  /// POST /model/{modelId}/invoke-with-response-stream
  /// Errors: AccessDeniedException 403, InternalServerException 500, ModelErrorException 424,
  /// ModelNotReadyException 429, ModelStreamErrorException 424, ModelTimeoutException 408,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ServiceUnavailableException 503,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithResponseStream.html
  EventStream<InvokeModelWithResponseStreamView, ResponseStreamView> invoke_model_with_response_stream(
      const InvokeModelWithResponseStreamRequest& request, const CallOptions& options = {}) const;

  /// Lists the account's asynchronous invocations in the client's region, filtered and sorted as asked, one page at
  /// a time.
  /// #include <outcrop/bedrock_runtime/operations/list_async_invokes.h>
  /// GET /async-invoke
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ListAsyncInvokes.html
  Response<ListAsyncInvokesView> list_async_invokes(const ListAsyncInvokesRequest& request,
                                                    const CallOptions& options = {}) const;
  /// The pages of list_async_invokes, each asked for while the one before it is in use.
  Pages<ListAsyncInvokesView> list_async_invokes_pages(ListAsyncInvokesRequest request,
                                                       const CallOptions& options = {}) const;
  /// The items of all pages, `async_invoke_summaries` of each.
  Items<ListAsyncInvokesView, AsyncInvokeSummaryView> list_async_invokes_items(ListAsyncInvokesRequest request,
                                                                               const CallOptions& options = {}) const;
  /// The same items, each once, from slices of time that are listed at the same time.
  ParallelItems<ListAsyncInvokesView, AsyncInvokeSummaryView> list_async_invokes_parallel(
      ListAsyncInvokesRequest request, const ParallelOptions& parallel = {}, const CallOptions& options = {}) const;

  /// Starts an invocation whose result takes long, such as a video, and goes to Amazon S3. GetAsyncInvoke tells its
  /// state.
  /// #include <outcrop/bedrock_runtime/operations/start_async_invoke.h>
  /// POST /async-invoke
  /// Errors: AccessDeniedException 403, ConflictException 400, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ServiceUnavailableException 503,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_StartAsyncInvoke.html
  Response<StartAsyncInvokeView> start_async_invoke(const StartAsyncInvokeRequest& request,
                                                    const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::bedrock_runtime
