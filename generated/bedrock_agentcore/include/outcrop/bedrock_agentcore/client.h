// Client of Bedrock AgentCore. Include the operations that you call: outcrop/bedrock_agentcore/operations/*.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>
#include <span>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/fwd.h"
#include "outcrop/version.h"
#include "outcrop/wait_options.h"

static_assert(OUTCROP_GENERATED_ABI == 3, "outcrop/bedrock_agentcore was generated for another version of the runtime");

namespace outcrop {
class Dispatcher;
}
namespace outcrop::internal {
class Connection;
}

namespace outcrop::bedrock_agentcore {

class AsyncClient;
struct ABTestSummaryView;
struct ActorSummaryView;
struct BatchCreateMemoryRecordsRequest;
struct BatchCreateMemoryRecordsView;
struct BatchDeleteMemoryRecordsRequest;
struct BatchDeleteMemoryRecordsView;
struct BatchEvaluationSummaryView;
struct BatchUpdateMemoryRecordsRequest;
struct BatchUpdateMemoryRecordsView;
struct CodeInterpreterStreamOutputView;
struct CompleteResourceTokenAuthRequest;
struct CompleteResourceTokenAuthView;
struct CreateABTestRequest;
struct CreateABTestView;
struct CreateEventRequest;
struct CreateEventView;
struct CreatePaymentInstrumentRequest;
struct CreatePaymentInstrumentView;
struct CreatePaymentSessionRequest;
struct CreatePaymentSessionView;
struct DeleteABTestRequest;
struct DeleteABTestView;
struct DeleteBatchEvaluationRequest;
struct DeleteBatchEvaluationView;
struct DeleteCapacityProviderSessionRequest;
struct DeleteCapacityProviderSessionView;
struct DeleteEventRequest;
struct DeleteEventView;
struct DeleteMemoryRecordRequest;
struct DeleteMemoryRecordView;
struct DeletePaymentInstrumentRequest;
struct DeletePaymentInstrumentView;
struct DeletePaymentSessionRequest;
struct DeletePaymentSessionView;
struct DeleteRecommendationRequest;
struct DeleteRecommendationView;
struct EvaluateRequest;
struct EvaluateView;
struct EventView;
struct ExtractionJobMetadataView;
struct GetABTestRequest;
struct GetABTestView;
struct GetAgentCardRequest;
struct GetAgentCardView;
struct GetBatchEvaluationRequest;
struct GetBatchEvaluationView;
struct GetBrowserSessionRequest;
struct GetBrowserSessionView;
struct GetCodeInterpreterSessionRequest;
struct GetCodeInterpreterSessionView;
struct GetEventRequest;
struct GetEventView;
struct GetMemoryRecordRequest;
struct GetMemoryRecordView;
struct GetPaymentInstrumentBalanceRequest;
struct GetPaymentInstrumentBalanceView;
struct GetPaymentInstrumentRequest;
struct GetPaymentInstrumentView;
struct GetPaymentSessionRequest;
struct GetPaymentSessionView;
struct GetRecommendationRequest;
struct GetRecommendationView;
struct GetResourceApiKeyRequest;
struct GetResourceApiKeyView;
struct GetResourceOauth2TokenRequest;
struct GetResourceOauth2TokenView;
struct GetResourcePaymentTokenRequest;
struct GetResourcePaymentTokenView;
struct GetWorkloadAccessTokenForJWTRequest;
struct GetWorkloadAccessTokenForJWTView;
struct GetWorkloadAccessTokenForUserIdRequest;
struct GetWorkloadAccessTokenForUserIdView;
struct GetWorkloadAccessTokenRequest;
struct GetWorkloadAccessTokenView;
struct IngestDataRequest;
struct IngestDataView;
struct InvokeAgentRuntimeCommandRequest;
struct InvokeAgentRuntimeCommandStreamOutputView;
struct InvokeAgentRuntimeCommandView;
struct InvokeAgentRuntimeRequest;
struct InvokeAgentRuntimeView;
struct InvokeBrowserRequest;
struct InvokeBrowserView;
struct InvokeCodeInterpreterRequest;
struct InvokeCodeInterpreterView;
struct InvokeHarnessRequest;
struct InvokeHarnessStreamOutputView;
struct InvokeHarnessView;
struct ListABTestsRequest;
struct ListABTestsView;
struct ListActorsRequest;
struct ListActorsView;
struct ListBatchEvaluationsRequest;
struct ListBatchEvaluationsView;
struct ListBrowserSessionsRequest;
struct ListBrowserSessionsView;
struct ListCodeInterpreterSessionsRequest;
struct ListCodeInterpreterSessionsView;
struct ListEventsRequest;
struct ListEventsView;
struct ListMemoryExtractionJobsRequest;
struct ListMemoryExtractionJobsView;
struct ListMemoryRecordsRequest;
struct ListMemoryRecordsView;
struct ListPaymentInstrumentsRequest;
struct ListPaymentInstrumentsView;
struct ListPaymentSessionsRequest;
struct ListPaymentSessionsView;
struct ListRecommendationsRequest;
struct ListRecommendationsView;
struct ListSessionsRequest;
struct ListSessionsView;
struct MemoryRecordSummaryView;
struct PaymentInstrumentSummaryView;
struct PaymentSessionSummaryView;
struct ProcessPaymentRequest;
struct ProcessPaymentView;
struct RecommendationSummaryView;
struct RetrieveMemoryRecordsRequest;
struct RetrieveMemoryRecordsView;
struct SaveBrowserSessionProfileRequest;
struct SaveBrowserSessionProfileView;
struct SearchRegistryRecordsRequest;
struct SearchRegistryRecordsView;
struct SessionSummaryView;
struct StartBatchEvaluationRequest;
struct StartBatchEvaluationView;
struct StartBrowserSessionRequest;
struct StartBrowserSessionView;
struct StartCodeInterpreterSessionRequest;
struct StartCodeInterpreterSessionView;
struct StartMemoryExtractionJobRequest;
struct StartMemoryExtractionJobView;
struct StartRecommendationRequest;
struct StartRecommendationView;
struct StopBatchEvaluationRequest;
struct StopBatchEvaluationView;
struct StopBrowserSessionRequest;
struct StopBrowserSessionView;
struct StopCodeInterpreterSessionRequest;
struct StopCodeInterpreterSessionView;
struct StopRuntimeSessionRequest;
struct StopRuntimeSessionView;
struct UpdateABTestRequest;
struct UpdateABTestView;
struct UpdateBrowserStreamRequest;
struct UpdateBrowserStreamView;

/// Runs agents and what they work with: memory, browsers, code interpreters, identities, payments and
/// evaluations. Amazon Bedrock AgentCore Control sets them up.
///
/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// The operations without waiting: include outcrop/bedrock_agentcore/async_client.h. `dispatcher` must outlive what
  /// is started with it.
  AsyncClient async(Dispatcher& dispatcher) const;

  /// Writes several memory records at once, without the events that records are otherwise extracted from.
  /// #include <outcrop/bedrock_agentcore/operations/batch_create_memory_records.h>
  /// POST /memories/{memoryId}/memoryRecords/batchCreate
  /// Errors: AccessDeniedException 403, ResourceNotFoundException 404, ServiceException 500,
  /// ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchCreateMemoryRecords.html
  Response<BatchCreateMemoryRecordsView> batch_create_memory_records(const BatchCreateMemoryRecordsRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Deletes several memory records at once, for good.
  /// #include <outcrop/bedrock_agentcore/operations/batch_delete_memory_records.h>
  /// POST /memories/{memoryId}/memoryRecords/batchDelete
  /// Errors: AccessDeniedException 403, ResourceNotFoundException 404, ServiceException 500,
  /// ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchDeleteMemoryRecords.html
  Response<BatchDeleteMemoryRecordsView> batch_delete_memory_records(const BatchDeleteMemoryRecordsRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Changes several memory records at once.
  /// #include <outcrop/bedrock_agentcore/operations/batch_update_memory_records.h>
  /// POST /memories/{memoryId}/memoryRecords/batchUpdate
  /// Errors: AccessDeniedException 403, ResourceNotFoundException 404, ServiceException 500,
  /// ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BatchUpdateMemoryRecords.html
  Response<BatchUpdateMemoryRecordsView> batch_update_memory_records(const BatchUpdateMemoryRecordsRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Says that the user who consented in the browser is the one that the agent acts for. Only then does
  /// GetResourceOauth2Token give a token.
  /// #include <outcrop/bedrock_agentcore/operations/complete_resource_token_auth.h>
  /// POST /identities/CompleteResourceTokenAuth
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CompleteResourceTokenAuth.html
  Response<CompleteResourceTokenAuthView> complete_resource_token_auth(const CompleteResourceTokenAuthRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Creates an A/B test: a gateway splits traffic between two variants, and online evaluations tell which does
  /// better.
  /// #include <outcrop/bedrock_agentcore/operations/create_ab_test.h>
  /// POST /ab-tests
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, UnauthorizedException 401, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CreateABTest.html
  Response<CreateABTestView> create_ab_test(const CreateABTestRequest& request, const CallOptions& options = {}) const;

  /// Keeps a piece of a conversation, or other data, in short-term memory. Memory records are extracted from it in
  /// the background, as the memory's strategies say.
  /// #include <outcrop/bedrock_agentcore/operations/create_event.h>
  /// POST /memories/{memoryId}/events
  /// Errors: AccessDeniedException 403, InvalidInputException 400, ResourceNotFoundException 404,
  /// RetryableConflictException 409, ServiceException 500, ServiceQuotaExceededException 402, ThrottledException
  /// 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CreateEvent.html
  Response<CreateEventView> create_event(const CreateEventRequest& request, const CallOptions& options = {}) const;

  /// Creates something that a user can pay with, such as a wallet at a provider. The user may have to finish that
  /// at `redirectUrl`.
  /// #include <outcrop/bedrock_agentcore/operations/create_payment_instrument.h>
  /// POST /payments/createPaymentInstrument
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, SubscriptionRequiredException 403,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CreatePaymentInstrument.html
  Response<CreatePaymentInstrumentView> create_payment_instrument(const CreatePaymentInstrumentRequest& request,
                                                                  const CallOptions& options = {}) const;

  /// Opens a payment session: a time in which an agent may pay for a user, up to a limit.
  /// #include <outcrop/bedrock_agentcore/operations/create_payment_session.h>
  /// POST /payments/createPaymentSession
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, SubscriptionRequiredException 403, ThrottlingException 429,
  /// ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CreatePaymentSession.html
  Response<CreatePaymentSessionView> create_payment_session(const CreatePaymentSessionRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Deletes an A/B test, with the rules that split the gateway's traffic.
  /// #include <outcrop/bedrock_agentcore/operations/delete_ab_test.h>
  /// DELETE /ab-tests/{abTestId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteABTest.html
  Response<DeleteABTestView> delete_ab_test(const DeleteABTestRequest& request, const CallOptions& options = {}) const;

  /// Deletes a batch evaluation with its results.
  /// #include <outcrop/bedrock_agentcore/operations/delete_batch_evaluation.h>
  /// DELETE /evaluations/batch-evaluate/{batchEvaluationId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteBatchEvaluation.html
  Response<DeleteBatchEvaluationView> delete_batch_evaluation(const DeleteBatchEvaluationRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Deletes a session on a capacity provider. It can't be started again.
  /// #include <outcrop/bedrock_agentcore/operations/delete_capacity_provider_session.h>
  /// DELETE /capacity-providers/{capacityProviderId}/sessions/{sessionId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteCapacityProviderSession.html
  Response<DeleteCapacityProviderSessionView> delete_capacity_provider_session(
      const DeleteCapacityProviderSessionRequest& request, const CallOptions& options = {}) const;

  /// Deletes an event from short-term memory, for good.
  /// #include <outcrop/bedrock_agentcore/operations/delete_event.h>
  /// DELETE /memories/{memoryId}/actor/{actorId}/sessions/{sessionId}/events/{eventId}
  /// Errors: AccessDeniedException 403, InvalidInputException 400, ResourceNotFoundException 404, ServiceException
  /// 500, ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteEvent.html
  Response<DeleteEventView> delete_event(const DeleteEventRequest& request, const CallOptions& options = {}) const;

  /// Deletes a memory record for good.
  /// #include <outcrop/bedrock_agentcore/operations/delete_memory_record.h>
  /// DELETE /memories/{memoryId}/memoryRecords/{memoryRecordId}
  /// Errors: AccessDeniedException 403, InvalidInputException 400, ResourceNotFoundException 404, ServiceException
  /// 500, ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteMemoryRecord.html
  Response<DeleteMemoryRecordView> delete_memory_record(const DeleteMemoryRecordRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Takes a payment instrument out of use. A record of it is kept.
  /// #include <outcrop/bedrock_agentcore/operations/delete_payment_instrument.h>
  /// POST /payments/deletePaymentInstrument
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeletePaymentInstrument.html
  Response<DeletePaymentInstrumentView> delete_payment_instrument(const DeletePaymentInstrumentRequest& request,
                                                                  const CallOptions& options = {}) const;

  /// Ends a payment session and deletes the record of it.
  /// #include <outcrop/bedrock_agentcore/operations/delete_payment_session.h>
  /// POST /payments/deletePaymentSession
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeletePaymentSession.html
  Response<DeletePaymentSessionView> delete_payment_session(const DeletePaymentSessionRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Deletes a recommendation with its results.
  /// #include <outcrop/bedrock_agentcore/operations/delete_recommendation.h>
  /// DELETE /recommendations/{recommendationId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteRecommendation.html
  Response<DeleteRecommendationView> delete_recommendation(const DeleteRecommendationRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Scores a session, a trace or tool calls of an agent by one evaluator, and waits for the result.
  /// #include <outcrop/bedrock_agentcore/operations/evaluate.h>
  /// POST /evaluations/evaluate/{evaluatorId}
  /// Errors: AccessDeniedException 403, ConflictException 409, DuplicateIdException 409, InternalServerException
  /// 500, ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429,
  /// UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Evaluate.html
  Response<EvaluateView> evaluate(const EvaluateRequest& request, const CallOptions& options = {}) const;

  /// Tells what an A/B test is like, its state, and how the variants did so far.
  /// #include <outcrop/bedrock_agentcore/operations/get_ab_test.h>
  /// GET /ab-tests/{abTestId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetABTest.html
  Response<GetABTestView> get_ab_test(const GetABTestRequest& request, const CallOptions& options = {}) const;
  /// Calls get_ab_test until it answers with ACTIVE, and returns that answer. CREATE_FAILED, UPDATE_FAILED, FAILED,
  /// DELETING or DELETE_FAILED ends the wait with the error WaiterFailed, which names the state and the service's
  /// reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetABTestView> wait_until_ab_test_active(const GetABTestRequest& request,
                                                    const WaitOptions<GetABTestView>& options = {}) const;
  /// Calls get_ab_test until it answers with the error ResourceNotFoundException, and returns that answer, which
  /// has no members where it is an error. DELETE_FAILED ends the wait with the error WaiterFailed, which names the
  /// state and the service's reasons. Pauses for 2 to 60 s; waits for 30 minutes at most.
  Response<GetABTestView> wait_until_ab_test_deleted(const GetABTestRequest& request,
                                                     const WaitOptions<GetABTestView>& options = {}) const;

  /// Tells the A2A agent card of an agent in a runtime: what it can do, for other agents.
  /// #include <outcrop/bedrock_agentcore/operations/get_agent_card.h>
  /// GET /runtimes/{agentRuntimeArn}/invocations/.well-known/agent-card.json
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// RetryableConflictException 409, RuntimeClientError 424, ServiceQuotaExceededException 402, ThrottlingException
  /// 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetAgentCard.html
  Response<GetAgentCardView> get_agent_card(const GetAgentCardRequest& request, const CallOptions& options = {}) const;

  /// Tells how far a batch evaluation is, and its results.
  /// #include <outcrop/bedrock_agentcore/operations/get_batch_evaluation.h>
  /// GET /evaluations/batch-evaluate/{batchEvaluationId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetBatchEvaluation.html
  Response<GetBatchEvaluationView> get_batch_evaluation(const GetBatchEvaluationRequest& request,
                                                        const CallOptions& options = {}) const;
  /// Calls get_batch_evaluation until it answers with COMPLETED, and returns that answer. COMPLETED_WITH_ERRORS,
  /// FAILED, STOPPED or DELETING ends the wait with the error WaiterFailed, which names the state and the service's
  /// reasons. Pauses for 10 to 120 s; waits for 1 day at most.
  Response<GetBatchEvaluationView> wait_until_batch_evaluation_completed(
      const GetBatchEvaluationRequest& request, const WaitOptions<GetBatchEvaluationView>& options = {}) const;
  /// Calls get_batch_evaluation until it answers with STOPPED, and returns that answer. COMPLETED,
  /// COMPLETED_WITH_ERRORS, FAILED or DELETING ends the wait with the error WaiterFailed, which names the state and
  /// the service's reasons. Pauses for 10 to 120 s; waits for 1 day at most.
  Response<GetBatchEvaluationView> wait_until_batch_evaluation_stopped(
      const GetBatchEvaluationRequest& request, const WaitOptions<GetBatchEvaluationView>& options = {}) const;

  /// Tells what a browser session is like, and its state.
  /// #include <outcrop/bedrock_agentcore/operations/get_browser_session.h>
  /// GET /browsers/{browserIdentifier}/sessions/get
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetBrowserSession.html
  Response<GetBrowserSessionView> get_browser_session(const GetBrowserSessionRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Tells what a code interpreter session is like, and its state.
  /// #include <outcrop/bedrock_agentcore/operations/get_code_interpreter_session.h>
  /// GET /code-interpreters/{codeInterpreterIdentifier}/sessions/get
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetCodeInterpreterSession.html
  Response<GetCodeInterpreterSessionView> get_code_interpreter_session(const GetCodeInterpreterSessionRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Tells an event of short-term memory.
  /// #include <outcrop/bedrock_agentcore/operations/get_event.h>
  /// GET /memories/{memoryId}/actor/{actorId}/sessions/{sessionId}/events/{eventId}
  /// Errors: AccessDeniedException 403, InvalidInputException 400, ResourceNotFoundException 404, ServiceException
  /// 500, ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetEvent.html
  Response<GetEventView> get_event(const GetEventRequest& request, const CallOptions& options = {}) const;

  /// Tells a memory record.
  /// #include <outcrop/bedrock_agentcore/operations/get_memory_record.h>
  /// GET /memories/{memoryId}/memoryRecord/{memoryRecordId}
  /// Errors: AccessDeniedException 403, InvalidInputException 400, ResourceNotFoundException 404, ServiceException
  /// 500, ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetMemoryRecord.html
  Response<GetMemoryRecordView> get_memory_record(const GetMemoryRecordRequest& request,
                                                  const CallOptions& options = {}) const;

  /// Tells what a payment instrument is like, and its state.
  /// #include <outcrop/bedrock_agentcore/operations/get_payment_instrument.h>
  /// POST /payments/getPaymentInstrument
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetPaymentInstrument.html
  Response<GetPaymentInstrumentView> get_payment_instrument(const GetPaymentInstrumentRequest& request,
                                                            const CallOptions& options = {}) const;
  /// Calls get_payment_instrument until it answers with ACTIVE, and returns that answer. FAILED, DELETED or BLOCKED
  /// ends the wait with the error WaiterFailed, which names the state. Pauses for 2 to 60 s; waits for 30 minutes
  /// at most.
  Response<GetPaymentInstrumentView> wait_until_payment_instrument_active(
      const GetPaymentInstrumentRequest& request, const WaitOptions<GetPaymentInstrumentView>& options = {}) const;

  /// Tells how much of a token the wallet of a payment instrument holds on a blockchain.
  /// #include <outcrop/bedrock_agentcore/operations/get_payment_instrument_balance.h>
  /// POST /payments/getPaymentInstrumentBalance
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetPaymentInstrumentBalance.html
  Response<GetPaymentInstrumentBalanceView> get_payment_instrument_balance(
      const GetPaymentInstrumentBalanceRequest& request, const CallOptions& options = {}) const;

  /// Tells what a payment session may spend, and what is left of that.
  /// #include <outcrop/bedrock_agentcore/operations/get_payment_session.h>
  /// POST /payments/getPaymentSession
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetPaymentSession.html
  Response<GetPaymentSessionView> get_payment_session(const GetPaymentSessionRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Tells how far a recommendation is and, once it is done, what it recommends.
  /// #include <outcrop/bedrock_agentcore/operations/get_recommendation.h>
  /// GET /recommendations/{recommendationId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetRecommendation.html
  Response<GetRecommendationView> get_recommendation(const GetRecommendationRequest& request,
                                                     const CallOptions& options = {}) const;
  /// Calls get_recommendation until it answers with COMPLETED, and returns that answer. FAILED or DELETING ends the
  /// wait with the error WaiterFailed, which names the state. Pauses for 10 to 120 s; waits for 1 day at most.
  Response<GetRecommendationView> wait_until_recommendation_completed(
      const GetRecommendationRequest& request, const WaitOptions<GetRecommendationView>& options = {}) const;

  /// Gives an agent the API key that AgentCore Identity keeps for a resource.
  /// #include <outcrop/bedrock_agentcore/operations/get_resource_api_key.h>
  /// POST /identities/api-key
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetResourceApiKey.html
  Response<GetResourceApiKeyView> get_resource_api_key(const GetResourceApiKeyRequest& request,
                                                       const CallOptions& options = {}) const;

  /// Gives an agent an OAuth 2.0 token for a resource, or the URL where the user has to consent first.
  /// #include <outcrop/bedrock_agentcore/operations/get_resource_oauth2_token.h>
  /// POST /identities/oauth2/token
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetResourceOauth2Token.html
  Response<GetResourceOauth2TokenView> get_resource_oauth2_token(const GetResourceOauth2TokenRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Gives an agent what it needs to sign a request to a payment provider.
  /// #include <outcrop/bedrock_agentcore/operations/get_resource_payment_token.h>
  /// POST /identities/payment/token
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetResourcePaymentToken.html
  Response<GetResourcePaymentTokenView> get_resource_payment_token(const GetResourcePaymentTokenRequest& request,
                                                                   const CallOptions& options = {}) const;

  /// Gives an agent a token for itself, which it shows to AgentCore Identity. For an agent that acts for a user
  /// there are GetWorkloadAccessTokenForJWT and GetWorkloadAccessTokenForUserId.
  /// #include <outcrop/bedrock_agentcore/operations/get_workload_access_token.h>
  /// POST /identities/GetWorkloadAccessToken
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetWorkloadAccessToken.html
  Response<GetWorkloadAccessTokenView> get_workload_access_token(const GetWorkloadAccessTokenRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Gives an agent a token for itself and the user whose JWT it has.
  /// #include <outcrop/bedrock_agentcore/operations/get_workload_access_token_for_jwt.h>
  /// POST /identities/GetWorkloadAccessTokenForJWT
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetWorkloadAccessTokenForJWT.html
  Response<GetWorkloadAccessTokenForJWTView> get_workload_access_token_for_jwt(
      const GetWorkloadAccessTokenForJWTRequest& request, const CallOptions& options = {}) const;

  /// Gives an agent a token for itself and a user that it names. The service can't check the id: the agent answers
  /// for it.
  /// #include <outcrop/bedrock_agentcore/operations/get_workload_access_token_for_user_id.h>
  /// POST /identities/GetWorkloadAccessTokenForUserId
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetWorkloadAccessTokenForUserId.html
  Response<GetWorkloadAccessTokenForUserIdView> get_workload_access_token_for_user_id(
      const GetWorkloadAccessTokenForUserIdRequest& request, const CallOptions& options = {}) const;

  /// Hands over content that memory records are to be extracted from, without an event that keeps it.
  /// #include <outcrop/bedrock_agentcore/operations/ingest_data.h>
  /// POST /memories/{memoryId}/ingest
  /// Errors: AccessDeniedException 403, ResourceNotFoundException 404, ServiceException 500,
  /// ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_IngestData.html
  Response<IngestDataView> ingest_data(const IngestDataRequest& request, const CallOptions& options = {}) const;

  /// Asks an agent or tool in a runtime. The answer comes as a stream of bytes, as the agent makes it, and can take
  /// long.
  /// #include <outcrop/bedrock_agentcore/operations/invoke_agent_runtime.h>
  /// POST /runtimes/{agentRuntimeArn}/invocations
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// RetryableConflictException 409, RuntimeClientError 424, ServiceQuotaExceededException 402, ThrottlingException
  /// 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntime.html
  ByteStream<InvokeAgentRuntimeView> invoke_agent_runtime(const InvokeAgentRuntimeRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Runs a shell command in the container of a session, beside the agent, and sends its output as it is written.
  /// #include <outcrop/bedrock_agentcore/operations/invoke_agent_runtime_command.h>
  /// POST /runtimes/{agentRuntimeArn}/commands
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// RetryableConflictException 409, RuntimeClientError 424, ServiceQuotaExceededException 402, ThrottlingException
  /// 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntimeCommand.html
  EventStream<InvokeAgentRuntimeCommandView, InvokeAgentRuntimeCommandStreamOutputView> invoke_agent_runtime_command(
      const InvokeAgentRuntimeCommandRequest& request, const CallOptions& options = {}) const;

  /// Carries out one action at the screen of a browser session, such as a click or a picture of the screen. It
  /// reaches what the Chrome DevTools Protocol does not, such as print dialogs.
  /// #include <outcrop/bedrock_agentcore/operations/invoke_browser.h>
  /// POST /browsers/{browserIdentifier}/sessions/invoke
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeBrowser.html
  Response<InvokeBrowserView> invoke_browser(const InvokeBrowserRequest& request,
                                             const CallOptions& options = {}) const;

  /// Runs code or a command in a session, or works with its files. The results come as a stream.
  /// #include <outcrop/bedrock_agentcore/operations/invoke_code_interpreter.h>
  /// POST /code-interpreters/{codeInterpreterIdentifier}/tools/invoke
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeCodeInterpreter.html
  EventStream<InvokeCodeInterpreterView, CodeInterpreterStreamOutputView> invoke_code_interpreter(
      const InvokeCodeInterpreterRequest& request, const CallOptions& options = {}) const;

  /// Asks an agent that the service runs itself: it calls the model and its tools in turns until the task is done,
  /// and sends what it says and does as a stream.
  /// #include <outcrop/bedrock_agentcore/operations/invoke_harness.h>
  /// POST /harnesses/invoke
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// RuntimeClientError 424, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeHarness.html
  EventStream<InvokeHarnessView, InvokeHarnessStreamOutputView> invoke_harness(const InvokeHarnessRequest& request,
                                                                               const CallOptions& options = {}) const;

  /// Lists the account's A/B tests in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore/operations/list_ab_tests.h>
  /// GET /ab-tests
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, UnauthorizedException
  /// 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListABTests.html
  Response<ListABTestsView> list_ab_tests(const ListABTestsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_ab_tests, each asked for while the one before it is in use.
  Pages<ListABTestsView> list_ab_tests_pages(ListABTestsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `ab_tests` of each.
  Items<ListABTestsView, ABTestSummaryView> list_ab_tests_items(ListABTestsRequest request,
                                                                const CallOptions& options = {}) const;

  /// Lists the actors that a memory has events of, one page at a time.
  /// #include <outcrop/bedrock_agentcore/operations/list_actors.h>
  /// POST /memories/{memoryId}/actors
  /// Errors: AccessDeniedException 403, InvalidInputException 400, ResourceNotFoundException 404, ServiceException
  /// 500, ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListActors.html
  Response<ListActorsView> list_actors(const ListActorsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_actors, each asked for while the one before it is in use.
  Pages<ListActorsView> list_actors_pages(ListActorsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `actor_summaries` of each.
  Items<ListActorsView, ActorSummaryView> list_actors_items(ListActorsRequest request,
                                                            const CallOptions& options = {}) const;

  /// Lists the account's batch evaluations in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore/operations/list_batch_evaluations.h>
  /// GET /evaluations/batch-evaluate
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, UnauthorizedException
  /// 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListBatchEvaluations.html
  Response<ListBatchEvaluationsView> list_batch_evaluations(const ListBatchEvaluationsRequest& request,
                                                            const CallOptions& options = {}) const;
  /// The pages of list_batch_evaluations, each asked for while the one before it is in use.
  Pages<ListBatchEvaluationsView> list_batch_evaluations_pages(ListBatchEvaluationsRequest request,
                                                               const CallOptions& options = {}) const;
  /// The items of all pages, `batch_evaluations` of each.
  Items<ListBatchEvaluationsView, BatchEvaluationSummaryView> list_batch_evaluations_items(
      ListBatchEvaluationsRequest request, const CallOptions& options = {}) const;

  /// Lists the sessions of a browser, one page at a time.
  /// #include <outcrop/bedrock_agentcore/operations/list_browser_sessions.h>
  /// POST /browsers/{browserIdentifier}/sessions/list
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListBrowserSessions.html
  Response<ListBrowserSessionsView> list_browser_sessions(const ListBrowserSessionsRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Lists the sessions of a code interpreter, one page at a time.
  /// #include <outcrop/bedrock_agentcore/operations/list_code_interpreter_sessions.h>
  /// POST /code-interpreters/{codeInterpreterIdentifier}/sessions/list
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListCodeInterpreterSessions.html
  Response<ListCodeInterpreterSessionsView> list_code_interpreter_sessions(
      const ListCodeInterpreterSessionsRequest& request, const CallOptions& options = {}) const;

  /// Lists the events of a session, filtered as asked, one page at a time.
  /// #include <outcrop/bedrock_agentcore/operations/list_events.h>
  /// POST /memories/{memoryId}/actor/{actorId}/sessions/{sessionId}
  /// Errors: AccessDeniedException 403, InvalidInputException 400, ResourceNotFoundException 404, ServiceException
  /// 500, ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListEvents.html
  Response<ListEventsView> list_events(const ListEventsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_events, each asked for while the one before it is in use.
  Pages<ListEventsView> list_events_pages(ListEventsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `events` of each.
  Items<ListEventsView, EventView> list_events_items(ListEventsRequest request, const CallOptions& options = {}) const;

  /// Lists extraction jobs that can be started anew, one page at a time.
  /// #include <outcrop/bedrock_agentcore/operations/list_memory_extraction_jobs.h>
  /// POST /memories/{memoryId}/extractionJobs
  /// Errors: AccessDeniedException 403, ResourceNotFoundException 404, ServiceException 500,
  /// ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListMemoryExtractionJobs.html
  Response<ListMemoryExtractionJobsView> list_memory_extraction_jobs(const ListMemoryExtractionJobsRequest& request,
                                                                     const CallOptions& options = {}) const;
  /// The pages of list_memory_extraction_jobs, each asked for while the one before it is in use.
  Pages<ListMemoryExtractionJobsView> list_memory_extraction_jobs_pages(ListMemoryExtractionJobsRequest request,
                                                                        const CallOptions& options = {}) const;
  /// The items of all pages, `jobs` of each.
  Items<ListMemoryExtractionJobsView, ExtractionJobMetadataView> list_memory_extraction_jobs_items(
      ListMemoryExtractionJobsRequest request, const CallOptions& options = {}) const;

  /// Lists the memory records of a namespace, one page at a time. To search by meaning use RetrieveMemoryRecords.
  /// #include <outcrop/bedrock_agentcore/operations/list_memory_records.h>
  /// POST /memories/{memoryId}/memoryRecords
  /// Errors: AccessDeniedException 403, InvalidInputException 400, ResourceNotFoundException 404, ServiceException
  /// 500, ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListMemoryRecords.html
  Response<ListMemoryRecordsView> list_memory_records(const ListMemoryRecordsRequest& request,
                                                      const CallOptions& options = {}) const;
  /// The pages of list_memory_records, each asked for while the one before it is in use.
  Pages<ListMemoryRecordsView> list_memory_records_pages(ListMemoryRecordsRequest request,
                                                         const CallOptions& options = {}) const;
  /// The items of all pages, `memory_record_summaries` of each.
  Items<ListMemoryRecordsView, MemoryRecordSummaryView> list_memory_records_items(
      ListMemoryRecordsRequest request, const CallOptions& options = {}) const;

  /// Lists the payment instruments of a payment manager, one page at a time.
  /// #include <outcrop/bedrock_agentcore/operations/list_payment_instruments.h>
  /// POST /payments/listPaymentInstruments
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListPaymentInstruments.html
  Response<ListPaymentInstrumentsView> list_payment_instruments(const ListPaymentInstrumentsRequest& request,
                                                                const CallOptions& options = {}) const;
  /// The pages of list_payment_instruments, each asked for while the one before it is in use.
  Pages<ListPaymentInstrumentsView> list_payment_instruments_pages(ListPaymentInstrumentsRequest request,
                                                                   const CallOptions& options = {}) const;
  /// The items of all pages, `payment_instruments` of each.
  Items<ListPaymentInstrumentsView, PaymentInstrumentSummaryView> list_payment_instruments_items(
      ListPaymentInstrumentsRequest request, const CallOptions& options = {}) const;

  /// Lists the payment sessions of a payment manager, one page at a time.
  /// #include <outcrop/bedrock_agentcore/operations/list_payment_sessions.h>
  /// POST /payments/listPaymentSessions
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListPaymentSessions.html
  Response<ListPaymentSessionsView> list_payment_sessions(const ListPaymentSessionsRequest& request,
                                                          const CallOptions& options = {}) const;
  /// The pages of list_payment_sessions, each asked for while the one before it is in use.
  Pages<ListPaymentSessionsView> list_payment_sessions_pages(ListPaymentSessionsRequest request,
                                                             const CallOptions& options = {}) const;
  /// The items of all pages, `payment_sessions` of each.
  Items<ListPaymentSessionsView, PaymentSessionSummaryView> list_payment_sessions_items(
      ListPaymentSessionsRequest request, const CallOptions& options = {}) const;

  /// Lists the account's recommendations in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agentcore/operations/list_recommendations.h>
  /// GET /recommendations
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListRecommendations.html
  Response<ListRecommendationsView> list_recommendations(const ListRecommendationsRequest& request,
                                                         const CallOptions& options = {}) const;
  /// The pages of list_recommendations, each asked for while the one before it is in use.
  Pages<ListRecommendationsView> list_recommendations_pages(ListRecommendationsRequest request,
                                                            const CallOptions& options = {}) const;
  /// The items of all pages, `recommendation_summaries` of each.
  Items<ListRecommendationsView, RecommendationSummaryView> list_recommendations_items(
      ListRecommendationsRequest request, const CallOptions& options = {}) const;

  /// Lists the sessions of an actor, one page at a time. Sessions without events vanish after a day.
  /// #include <outcrop/bedrock_agentcore/operations/list_sessions.h>
  /// POST /memories/{memoryId}/actor/{actorId}/sessions
  /// Errors: AccessDeniedException 403, InvalidInputException 400, ResourceNotFoundException 404, ServiceException
  /// 500, ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ListSessions.html
  Response<ListSessionsView> list_sessions(const ListSessionsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_sessions, each asked for while the one before it is in use.
  Pages<ListSessionsView> list_sessions_pages(ListSessionsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `session_summaries` of each.
  Items<ListSessionsView, SessionSummaryView> list_sessions_items(ListSessionsRequest request,
                                                                  const CallOptions& options = {}) const;

  /// Pays what a server asks for: checks the session's limit, signs the payment and gives the proof to repeat the
  /// request with.
  /// #include <outcrop/bedrock_agentcore/operations/process_payment.h>
  /// POST /payments/processPayment
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, SubscriptionRequiredException 403,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ProcessPayment.html
  Response<ProcessPaymentView> process_payment(const ProcessPaymentRequest& request,
                                               const CallOptions& options = {}) const;

  /// Searches memory records by meaning, best first, one page at a time.
  /// #include <outcrop/bedrock_agentcore/operations/retrieve_memory_records.h>
  /// POST /memories/{memoryId}/retrieve
  /// Errors: AccessDeniedException 403, InvalidInputException 400, ResourceNotFoundException 404, ServiceException
  /// 500, ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_RetrieveMemoryRecords.html
  Response<RetrieveMemoryRecordsView> retrieve_memory_records(const RetrieveMemoryRecordsRequest& request,
                                                              const CallOptions& options = {}) const;
  /// The pages of retrieve_memory_records, each asked for while the one before it is in use.
  Pages<RetrieveMemoryRecordsView> retrieve_memory_records_pages(RetrieveMemoryRecordsRequest request,
                                                                 const CallOptions& options = {}) const;
  /// The items of all pages, `memory_record_summaries` of each.
  Items<RetrieveMemoryRecordsView, MemoryRecordSummaryView> retrieve_memory_records_items(
      RetrieveMemoryRecordsRequest request, const CallOptions& options = {}) const;

  /// Keeps the cookies and local storage of a session as a profile, which StartBrowserSession can start others
  /// with.
  /// #include <outcrop/bedrock_agentcore/operations/save_browser_session_profile.h>
  /// PUT /browser-profiles/{profileIdentifier}/save
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SaveBrowserSessionProfile.html
  Response<SaveBrowserSessionProfileView> save_browser_session_profile(const SaveBrowserSessionProfileRequest& request,
                                                                       const CallOptions& options = {}) const;

  /// Searches a registry for tools, agents and skills by words and by meaning, best first.
  /// #include <outcrop/bedrock_agentcore/operations/search_registry_records.h>
  /// POST /registry-records/search
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SearchRegistryRecords.html
  Response<SearchRegistryRecordsView> search_registry_records(const SearchRegistryRecordsRequest& request,
                                                              const CallOptions& options = {}) const;

  /// Starts a batch evaluation: scores many sessions of an agent, and looks for insights across them.
  /// GetBatchEvaluation tells how far it is.
  /// #include <outcrop/bedrock_agentcore/operations/start_batch_evaluation.h>
  /// POST /evaluations/batch-evaluate
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, UnauthorizedException 401, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StartBatchEvaluation.html
  Response<StartBatchEvaluationView> start_batch_evaluation(const StartBatchEvaluationRequest& request,
                                                            const CallOptions& options = {}) const;

  /// Starts a browser session. It ends by StopBrowserSession, or by itself when its time is over.
  /// #include <outcrop/bedrock_agentcore/operations/start_browser_session.h>
  /// PUT /browsers/{browserIdentifier}/sessions/start
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StartBrowserSession.html
  Response<StartBrowserSessionView> start_browser_session(const StartBrowserSessionRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Starts a code interpreter session. It ends by StopCodeInterpreterSession, or by itself when its time is over.
  /// #include <outcrop/bedrock_agentcore/operations/start_code_interpreter_session.h>
  /// PUT /code-interpreters/{codeInterpreterIdentifier}/sessions/start
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StartCodeInterpreterSession.html
  Response<StartCodeInterpreterSessionView> start_code_interpreter_session(
      const StartCodeInterpreterSessionRequest& request, const CallOptions& options = {}) const;

  /// Starts an extraction job that failed before anew.
  /// #include <outcrop/bedrock_agentcore/operations/start_memory_extraction_job.h>
  /// POST /memories/{memoryId}/extractionJobs/start
  /// Errors: AccessDeniedException 403, ResourceNotFoundException 404, ServiceException 500,
  /// ServiceQuotaExceededException 402, ThrottledException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StartMemoryExtractionJob.html
  Response<StartMemoryExtractionJobView> start_memory_extraction_job(const StartMemoryExtractionJobRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Starts a recommendation: analyzes traces of an agent for a better system prompt or better descriptions of its
  /// tools. GetRecommendation tells the result.
  /// #include <outcrop/bedrock_agentcore/operations/start_recommendation.h>
  /// POST /recommendations
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StartRecommendation.html
  Response<StartRecommendationView> start_recommendation(const StartRecommendationRequest& request,
                                                         const CallOptions& options = {}) const;

  /// Stops a batch evaluation. Results so far are kept.
  /// #include <outcrop/bedrock_agentcore/operations/stop_batch_evaluation.h>
  /// POST /evaluations/batch-evaluate/{batchEvaluationId}/stop
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StopBatchEvaluation.html
  Response<StopBatchEvaluationView> stop_batch_evaluation(const StopBatchEvaluationRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Ends a browser session, for good.
  /// #include <outcrop/bedrock_agentcore/operations/stop_browser_session.h>
  /// PUT /browsers/{browserIdentifier}/sessions/stop
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StopBrowserSession.html
  Response<StopBrowserSessionView> stop_browser_session(const StopBrowserSessionRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Ends a code interpreter session, for good, with its files.
  /// #include <outcrop/bedrock_agentcore/operations/stop_code_interpreter_session.h>
  /// PUT /code-interpreters/{codeInterpreterIdentifier}/sessions/stop
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StopCodeInterpreterSession.html
  Response<StopCodeInterpreterSessionView> stop_code_interpreter_session(
      const StopCodeInterpreterSessionRequest& request, const CallOptions& options = {}) const;

  /// Ends a session of an agent runtime, with its container.
  /// #include <outcrop/bedrock_agentcore/operations/stop_runtime_session.h>
  /// POST /runtimes/{agentRuntimeArn}/stopruntimesession
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, RetryableConflictException 409, RuntimeClientError 424,
  /// ServiceQuotaExceededException 402, ThrottlingException 429, UnauthorizedException 401, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StopRuntimeSession.html
  Response<StopRuntimeSessionView> stop_runtime_session(const StopRuntimeSessionRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Changes an A/B test, or begins, pauses or stops it.
  /// #include <outcrop/bedrock_agentcore/operations/update_ab_test.h>
  /// PUT /ab-tests/{abTestId}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429,
  /// UnauthorizedException 401, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UpdateABTest.html
  Response<UpdateABTestView> update_ab_test(const UpdateABTestRequest& request, const CallOptions& options = {}) const;

  /// Switches the stream by which a program drives a browser on or off, as when a person takes over.
  /// #include <outcrop/bedrock_agentcore/operations/update_browser_stream.h>
  /// PUT /browsers/{browserIdentifier}/sessions/streams/update
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 402, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_UpdateBrowserStream.html
  Response<UpdateBrowserStreamView> update_browser_stream(const UpdateBrowserStreamRequest& request,
                                                          const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::bedrock_agentcore
