// AsyncClient: the operations of Bedrock AgentCore on a Dispatcher. Include the operations that you call as well.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <utility>

#include "outcrop/async_call.h"
#include "outcrop/bedrock_agentcore/client.h"

namespace outcrop::bedrock_agentcore {

struct BatchCreateMemoryRecordsRequest;
struct BatchCreateMemoryRecordsView;
struct BatchDeleteMemoryRecordsRequest;
struct BatchDeleteMemoryRecordsView;
struct BatchUpdateMemoryRecordsRequest;
struct BatchUpdateMemoryRecordsView;
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
struct InvokeBrowserRequest;
struct InvokeBrowserView;
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
struct ProcessPaymentRequest;
struct ProcessPaymentView;
struct RetrieveMemoryRecordsRequest;
struct RetrieveMemoryRecordsView;
struct SaveBrowserSessionProfileRequest;
struct SaveBrowserSessionProfileView;
struct SearchRegistryRecordsRequest;
struct SearchRegistryRecordsView;
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

internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const BatchCreateMemoryRecordsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const BatchDeleteMemoryRecordsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const BatchUpdateMemoryRecordsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CompleteResourceTokenAuthRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateABTestRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateEventRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePaymentInstrumentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePaymentSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteABTestRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteBatchEvaluationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteCapacityProviderSessionRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteEventRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteMemoryRecordRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePaymentInstrumentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePaymentSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteRecommendationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const EvaluateRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetABTestRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_ab_test_active(const internal::AsyncTarget& target,
                                                           const GetABTestRequest& request,
                                                           const WaitOptions<GetABTestView>& options);
internal::PendingCallPtr prepare_wait_until_ab_test_deleted(const internal::AsyncTarget& target,
                                                            const GetABTestRequest& request,
                                                            const WaitOptions<GetABTestView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentCardRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetBatchEvaluationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_batch_evaluation_completed(
    const internal::AsyncTarget& target, const GetBatchEvaluationRequest& request,
    const WaitOptions<GetBatchEvaluationView>& options);
internal::PendingCallPtr prepare_wait_until_batch_evaluation_stopped(
    const internal::AsyncTarget& target, const GetBatchEvaluationRequest& request,
    const WaitOptions<GetBatchEvaluationView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetBrowserSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCodeInterpreterSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetEventRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetMemoryRecordRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPaymentInstrumentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_payment_instrument_active(
    const internal::AsyncTarget& target, const GetPaymentInstrumentRequest& request,
    const WaitOptions<GetPaymentInstrumentView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPaymentInstrumentBalanceRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetPaymentSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetRecommendationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare_wait_until_recommendation_completed(const internal::AsyncTarget& target,
                                                                     const GetRecommendationRequest& request,
                                                                     const WaitOptions<GetRecommendationView>& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetResourceApiKeyRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetResourceOauth2TokenRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetResourcePaymentTokenRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetWorkloadAccessTokenRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetWorkloadAccessTokenForJWTRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetWorkloadAccessTokenForUserIdRequest& request, const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const IngestDataRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const InvokeBrowserRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListABTestsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListActorsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListBatchEvaluationsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListBrowserSessionsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListCodeInterpreterSessionsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListEventsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListMemoryExtractionJobsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListMemoryRecordsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPaymentInstrumentsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPaymentSessionsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListRecommendationsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListSessionsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ProcessPaymentRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const RetrieveMemoryRecordsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const SaveBrowserSessionProfileRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const SearchRegistryRecordsRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartBatchEvaluationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartBrowserSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartCodeInterpreterSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartMemoryExtractionJobRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartRecommendationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopBatchEvaluationRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopBrowserSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopCodeInterpreterSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopRuntimeSessionRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateABTestRequest& request,
                                 const CallOptions& options);
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateBrowserStreamRequest& request,
                                 const CallOptions& options);

/// `client.async(dispatcher)`: the same operations without waiting, all but those that answer with a stream of events
/// or bytes. Each comes in two forms: with a callback, which gets the Response, and without one, as a call that has not
/// begun (then, future, co_await). So do the waiters, whose pauses keep no thread. See outcrop/async_call.h. A cheap
/// handle; the request may go as soon as the function returns. Leave the template parameters alone: they tell variables
/// from what is written in braces, for co_await.
class AsyncClient {
 public:
  explicit AsyncClient(internal::AsyncTarget target) : target_(std::move(target)) {}

  template <internal::Is<BatchCreateMemoryRecordsRequest> Request = BatchCreateMemoryRecordsRequest>
  AsyncCall<BatchCreateMemoryRecordsView, internal::kAwaitable<Request>> batch_create_memory_records(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<BatchCreateMemoryRecordsRequest> Request = BatchCreateMemoryRecordsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<BatchCreateMemoryRecordsView, internal::kAwaitable<Request, Options>> batch_create_memory_records(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<BatchCreateMemoryRecordsView> Callback>
  void batch_create_memory_records(const BatchCreateMemoryRecordsRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<BatchCreateMemoryRecordsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<BatchDeleteMemoryRecordsRequest> Request = BatchDeleteMemoryRecordsRequest>
  AsyncCall<BatchDeleteMemoryRecordsView, internal::kAwaitable<Request>> batch_delete_memory_records(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<BatchDeleteMemoryRecordsRequest> Request = BatchDeleteMemoryRecordsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<BatchDeleteMemoryRecordsView, internal::kAwaitable<Request, Options>> batch_delete_memory_records(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<BatchDeleteMemoryRecordsView> Callback>
  void batch_delete_memory_records(const BatchDeleteMemoryRecordsRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<BatchDeleteMemoryRecordsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<BatchUpdateMemoryRecordsRequest> Request = BatchUpdateMemoryRecordsRequest>
  AsyncCall<BatchUpdateMemoryRecordsView, internal::kAwaitable<Request>> batch_update_memory_records(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<BatchUpdateMemoryRecordsRequest> Request = BatchUpdateMemoryRecordsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<BatchUpdateMemoryRecordsView, internal::kAwaitable<Request, Options>> batch_update_memory_records(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<BatchUpdateMemoryRecordsView> Callback>
  void batch_update_memory_records(const BatchUpdateMemoryRecordsRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<BatchUpdateMemoryRecordsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CompleteResourceTokenAuthRequest> Request = CompleteResourceTokenAuthRequest>
  AsyncCall<CompleteResourceTokenAuthView, internal::kAwaitable<Request>> complete_resource_token_auth(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CompleteResourceTokenAuthRequest> Request = CompleteResourceTokenAuthRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CompleteResourceTokenAuthView, internal::kAwaitable<Request, Options>> complete_resource_token_auth(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CompleteResourceTokenAuthView> Callback>
  void complete_resource_token_auth(const CompleteResourceTokenAuthRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<CompleteResourceTokenAuthView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateABTestRequest> Request = CreateABTestRequest>
  AsyncCall<CreateABTestView, internal::kAwaitable<Request>> create_ab_test(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateABTestRequest> Request = CreateABTestRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateABTestView, internal::kAwaitable<Request, Options>> create_ab_test(Request&& request,
                                                                                     Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateABTestView> Callback>
  void create_ab_test(const CreateABTestRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateABTestView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreateEventRequest> Request = CreateEventRequest>
  AsyncCall<CreateEventView, internal::kAwaitable<Request>> create_event(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreateEventRequest> Request = CreateEventRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreateEventView, internal::kAwaitable<Request, Options>> create_event(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreateEventView> Callback>
  void create_event(const CreateEventRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<CreateEventView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreatePaymentInstrumentRequest> Request = CreatePaymentInstrumentRequest>
  AsyncCall<CreatePaymentInstrumentView, internal::kAwaitable<Request>> create_payment_instrument(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreatePaymentInstrumentRequest> Request = CreatePaymentInstrumentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreatePaymentInstrumentView, internal::kAwaitable<Request, Options>> create_payment_instrument(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreatePaymentInstrumentView> Callback>
  void create_payment_instrument(const CreatePaymentInstrumentRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<CreatePaymentInstrumentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<CreatePaymentSessionRequest> Request = CreatePaymentSessionRequest>
  AsyncCall<CreatePaymentSessionView, internal::kAwaitable<Request>> create_payment_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<CreatePaymentSessionRequest> Request = CreatePaymentSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<CreatePaymentSessionView, internal::kAwaitable<Request, Options>> create_payment_session(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<CreatePaymentSessionView> Callback>
  void create_payment_session(const CreatePaymentSessionRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<CreatePaymentSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteABTestRequest> Request = DeleteABTestRequest>
  AsyncCall<DeleteABTestView, internal::kAwaitable<Request>> delete_ab_test(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteABTestRequest> Request = DeleteABTestRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteABTestView, internal::kAwaitable<Request, Options>> delete_ab_test(Request&& request,
                                                                                     Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteABTestView> Callback>
  void delete_ab_test(const DeleteABTestRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteABTestView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteBatchEvaluationRequest> Request = DeleteBatchEvaluationRequest>
  AsyncCall<DeleteBatchEvaluationView, internal::kAwaitable<Request>> delete_batch_evaluation(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteBatchEvaluationRequest> Request = DeleteBatchEvaluationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteBatchEvaluationView, internal::kAwaitable<Request, Options>> delete_batch_evaluation(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteBatchEvaluationView> Callback>
  void delete_batch_evaluation(const DeleteBatchEvaluationRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<DeleteBatchEvaluationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteCapacityProviderSessionRequest> Request = DeleteCapacityProviderSessionRequest>
  AsyncCall<DeleteCapacityProviderSessionView, internal::kAwaitable<Request>> delete_capacity_provider_session(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteCapacityProviderSessionRequest> Request = DeleteCapacityProviderSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteCapacityProviderSessionView, internal::kAwaitable<Request, Options>> delete_capacity_provider_session(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteCapacityProviderSessionView> Callback>
  void delete_capacity_provider_session(const DeleteCapacityProviderSessionRequest& request, Callback callback,
                                        const CallOptions& options = {}) const {
    AsyncCall<DeleteCapacityProviderSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteEventRequest> Request = DeleteEventRequest>
  AsyncCall<DeleteEventView, internal::kAwaitable<Request>> delete_event(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteEventRequest> Request = DeleteEventRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteEventView, internal::kAwaitable<Request, Options>> delete_event(Request&& request,
                                                                                  Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteEventView> Callback>
  void delete_event(const DeleteEventRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<DeleteEventView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteMemoryRecordRequest> Request = DeleteMemoryRecordRequest>
  AsyncCall<DeleteMemoryRecordView, internal::kAwaitable<Request>> delete_memory_record(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteMemoryRecordRequest> Request = DeleteMemoryRecordRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteMemoryRecordView, internal::kAwaitable<Request, Options>> delete_memory_record(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteMemoryRecordView> Callback>
  void delete_memory_record(const DeleteMemoryRecordRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<DeleteMemoryRecordView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeletePaymentInstrumentRequest> Request = DeletePaymentInstrumentRequest>
  AsyncCall<DeletePaymentInstrumentView, internal::kAwaitable<Request>> delete_payment_instrument(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeletePaymentInstrumentRequest> Request = DeletePaymentInstrumentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeletePaymentInstrumentView, internal::kAwaitable<Request, Options>> delete_payment_instrument(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeletePaymentInstrumentView> Callback>
  void delete_payment_instrument(const DeletePaymentInstrumentRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<DeletePaymentInstrumentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeletePaymentSessionRequest> Request = DeletePaymentSessionRequest>
  AsyncCall<DeletePaymentSessionView, internal::kAwaitable<Request>> delete_payment_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeletePaymentSessionRequest> Request = DeletePaymentSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeletePaymentSessionView, internal::kAwaitable<Request, Options>> delete_payment_session(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeletePaymentSessionView> Callback>
  void delete_payment_session(const DeletePaymentSessionRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<DeletePaymentSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<DeleteRecommendationRequest> Request = DeleteRecommendationRequest>
  AsyncCall<DeleteRecommendationView, internal::kAwaitable<Request>> delete_recommendation(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<DeleteRecommendationRequest> Request = DeleteRecommendationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<DeleteRecommendationView, internal::kAwaitable<Request, Options>> delete_recommendation(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<DeleteRecommendationView> Callback>
  void delete_recommendation(const DeleteRecommendationRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<DeleteRecommendationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<EvaluateRequest> Request = EvaluateRequest>
  AsyncCall<EvaluateView, internal::kAwaitable<Request>> evaluate(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<EvaluateRequest> Request = EvaluateRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<EvaluateView, internal::kAwaitable<Request, Options>> evaluate(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<EvaluateView> Callback>
  void evaluate(const EvaluateRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<EvaluateView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetABTestRequest> Request = GetABTestRequest>
  AsyncCall<GetABTestView, internal::kAwaitable<Request>> get_ab_test(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetABTestRequest> Request = GetABTestRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetABTestView, internal::kAwaitable<Request, Options>> get_ab_test(Request&& request,
                                                                               Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetABTestView> Callback>
  void get_ab_test(const GetABTestRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetABTestView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetABTestRequest> Request = GetABTestRequest>
  AsyncCall<GetABTestView, internal::kAwaitable<Request>> wait_until_ab_test_active(Request&& request) const {
    return prepare_wait_until_ab_test_active(target_, request, {});
  }
  template <internal::Is<GetABTestRequest> Request = GetABTestRequest,
            internal::Is<WaitOptions<GetABTestView>> Options = WaitOptions<GetABTestView>>
  AsyncCall<GetABTestView, internal::kAwaitable<Request, Options>> wait_until_ab_test_active(Request&& request,
                                                                                             Options&& options) const {
    return prepare_wait_until_ab_test_active(target_, request, options);
  }
  template <AsyncCallback<GetABTestView> Callback>
  void wait_until_ab_test_active(const GetABTestRequest& request, Callback callback,
                                 const WaitOptions<GetABTestView>& options = {}) const {
    AsyncCall<GetABTestView>(prepare_wait_until_ab_test_active(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetABTestRequest> Request = GetABTestRequest>
  AsyncCall<GetABTestView, internal::kAwaitable<Request>> wait_until_ab_test_deleted(Request&& request) const {
    return prepare_wait_until_ab_test_deleted(target_, request, {});
  }
  template <internal::Is<GetABTestRequest> Request = GetABTestRequest,
            internal::Is<WaitOptions<GetABTestView>> Options = WaitOptions<GetABTestView>>
  AsyncCall<GetABTestView, internal::kAwaitable<Request, Options>> wait_until_ab_test_deleted(Request&& request,
                                                                                              Options&& options) const {
    return prepare_wait_until_ab_test_deleted(target_, request, options);
  }
  template <AsyncCallback<GetABTestView> Callback>
  void wait_until_ab_test_deleted(const GetABTestRequest& request, Callback callback,
                                  const WaitOptions<GetABTestView>& options = {}) const {
    AsyncCall<GetABTestView>(prepare_wait_until_ab_test_deleted(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetAgentCardRequest> Request = GetAgentCardRequest>
  AsyncCall<GetAgentCardView, internal::kAwaitable<Request>> get_agent_card(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetAgentCardRequest> Request = GetAgentCardRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetAgentCardView, internal::kAwaitable<Request, Options>> get_agent_card(Request&& request,
                                                                                     Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetAgentCardView> Callback>
  void get_agent_card(const GetAgentCardRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetAgentCardView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetBatchEvaluationRequest> Request = GetBatchEvaluationRequest>
  AsyncCall<GetBatchEvaluationView, internal::kAwaitable<Request>> get_batch_evaluation(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetBatchEvaluationRequest> Request = GetBatchEvaluationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetBatchEvaluationView, internal::kAwaitable<Request, Options>> get_batch_evaluation(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetBatchEvaluationView> Callback>
  void get_batch_evaluation(const GetBatchEvaluationRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<GetBatchEvaluationView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetBatchEvaluationRequest> Request = GetBatchEvaluationRequest>
  AsyncCall<GetBatchEvaluationView, internal::kAwaitable<Request>> wait_until_batch_evaluation_completed(
      Request&& request) const {
    return prepare_wait_until_batch_evaluation_completed(target_, request, {});
  }
  template <internal::Is<GetBatchEvaluationRequest> Request = GetBatchEvaluationRequest,
            internal::Is<WaitOptions<GetBatchEvaluationView>> Options = WaitOptions<GetBatchEvaluationView>>
  AsyncCall<GetBatchEvaluationView, internal::kAwaitable<Request, Options>> wait_until_batch_evaluation_completed(
      Request&& request, Options&& options) const {
    return prepare_wait_until_batch_evaluation_completed(target_, request, options);
  }
  template <AsyncCallback<GetBatchEvaluationView> Callback>
  void wait_until_batch_evaluation_completed(const GetBatchEvaluationRequest& request, Callback callback,
                                             const WaitOptions<GetBatchEvaluationView>& options = {}) const {
    AsyncCall<GetBatchEvaluationView>(prepare_wait_until_batch_evaluation_completed(target_, request, options))
        .then(std::move(callback));
  }
  template <internal::Is<GetBatchEvaluationRequest> Request = GetBatchEvaluationRequest>
  AsyncCall<GetBatchEvaluationView, internal::kAwaitable<Request>> wait_until_batch_evaluation_stopped(
      Request&& request) const {
    return prepare_wait_until_batch_evaluation_stopped(target_, request, {});
  }
  template <internal::Is<GetBatchEvaluationRequest> Request = GetBatchEvaluationRequest,
            internal::Is<WaitOptions<GetBatchEvaluationView>> Options = WaitOptions<GetBatchEvaluationView>>
  AsyncCall<GetBatchEvaluationView, internal::kAwaitable<Request, Options>> wait_until_batch_evaluation_stopped(
      Request&& request, Options&& options) const {
    return prepare_wait_until_batch_evaluation_stopped(target_, request, options);
  }
  template <AsyncCallback<GetBatchEvaluationView> Callback>
  void wait_until_batch_evaluation_stopped(const GetBatchEvaluationRequest& request, Callback callback,
                                           const WaitOptions<GetBatchEvaluationView>& options = {}) const {
    AsyncCall<GetBatchEvaluationView>(prepare_wait_until_batch_evaluation_stopped(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetBrowserSessionRequest> Request = GetBrowserSessionRequest>
  AsyncCall<GetBrowserSessionView, internal::kAwaitable<Request>> get_browser_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetBrowserSessionRequest> Request = GetBrowserSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetBrowserSessionView, internal::kAwaitable<Request, Options>> get_browser_session(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetBrowserSessionView> Callback>
  void get_browser_session(const GetBrowserSessionRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<GetBrowserSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetCodeInterpreterSessionRequest> Request = GetCodeInterpreterSessionRequest>
  AsyncCall<GetCodeInterpreterSessionView, internal::kAwaitable<Request>> get_code_interpreter_session(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetCodeInterpreterSessionRequest> Request = GetCodeInterpreterSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetCodeInterpreterSessionView, internal::kAwaitable<Request, Options>> get_code_interpreter_session(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetCodeInterpreterSessionView> Callback>
  void get_code_interpreter_session(const GetCodeInterpreterSessionRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<GetCodeInterpreterSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetEventRequest> Request = GetEventRequest>
  AsyncCall<GetEventView, internal::kAwaitable<Request>> get_event(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetEventRequest> Request = GetEventRequest, internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetEventView, internal::kAwaitable<Request, Options>> get_event(Request&& request,
                                                                            Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetEventView> Callback>
  void get_event(const GetEventRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<GetEventView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetMemoryRecordRequest> Request = GetMemoryRecordRequest>
  AsyncCall<GetMemoryRecordView, internal::kAwaitable<Request>> get_memory_record(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetMemoryRecordRequest> Request = GetMemoryRecordRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetMemoryRecordView, internal::kAwaitable<Request, Options>> get_memory_record(Request&& request,
                                                                                           Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetMemoryRecordView> Callback>
  void get_memory_record(const GetMemoryRecordRequest& request, Callback callback,
                         const CallOptions& options = {}) const {
    AsyncCall<GetMemoryRecordView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetPaymentInstrumentRequest> Request = GetPaymentInstrumentRequest>
  AsyncCall<GetPaymentInstrumentView, internal::kAwaitable<Request>> get_payment_instrument(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPaymentInstrumentRequest> Request = GetPaymentInstrumentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPaymentInstrumentView, internal::kAwaitable<Request, Options>> get_payment_instrument(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPaymentInstrumentView> Callback>
  void get_payment_instrument(const GetPaymentInstrumentRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<GetPaymentInstrumentView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetPaymentInstrumentRequest> Request = GetPaymentInstrumentRequest>
  AsyncCall<GetPaymentInstrumentView, internal::kAwaitable<Request>> wait_until_payment_instrument_active(
      Request&& request) const {
    return prepare_wait_until_payment_instrument_active(target_, request, {});
  }
  template <internal::Is<GetPaymentInstrumentRequest> Request = GetPaymentInstrumentRequest,
            internal::Is<WaitOptions<GetPaymentInstrumentView>> Options = WaitOptions<GetPaymentInstrumentView>>
  AsyncCall<GetPaymentInstrumentView, internal::kAwaitable<Request, Options>> wait_until_payment_instrument_active(
      Request&& request, Options&& options) const {
    return prepare_wait_until_payment_instrument_active(target_, request, options);
  }
  template <AsyncCallback<GetPaymentInstrumentView> Callback>
  void wait_until_payment_instrument_active(const GetPaymentInstrumentRequest& request, Callback callback,
                                            const WaitOptions<GetPaymentInstrumentView>& options = {}) const {
    AsyncCall<GetPaymentInstrumentView>(prepare_wait_until_payment_instrument_active(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetPaymentInstrumentBalanceRequest> Request = GetPaymentInstrumentBalanceRequest>
  AsyncCall<GetPaymentInstrumentBalanceView, internal::kAwaitable<Request>> get_payment_instrument_balance(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPaymentInstrumentBalanceRequest> Request = GetPaymentInstrumentBalanceRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPaymentInstrumentBalanceView, internal::kAwaitable<Request, Options>> get_payment_instrument_balance(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPaymentInstrumentBalanceView> Callback>
  void get_payment_instrument_balance(const GetPaymentInstrumentBalanceRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<GetPaymentInstrumentBalanceView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetPaymentSessionRequest> Request = GetPaymentSessionRequest>
  AsyncCall<GetPaymentSessionView, internal::kAwaitable<Request>> get_payment_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetPaymentSessionRequest> Request = GetPaymentSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetPaymentSessionView, internal::kAwaitable<Request, Options>> get_payment_session(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetPaymentSessionView> Callback>
  void get_payment_session(const GetPaymentSessionRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<GetPaymentSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetRecommendationRequest> Request = GetRecommendationRequest>
  AsyncCall<GetRecommendationView, internal::kAwaitable<Request>> get_recommendation(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetRecommendationRequest> Request = GetRecommendationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetRecommendationView, internal::kAwaitable<Request, Options>> get_recommendation(Request&& request,
                                                                                              Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetRecommendationView> Callback>
  void get_recommendation(const GetRecommendationRequest& request, Callback callback,
                          const CallOptions& options = {}) const {
    AsyncCall<GetRecommendationView>(prepare(target_, request, options)).then(std::move(callback));
  }
  template <internal::Is<GetRecommendationRequest> Request = GetRecommendationRequest>
  AsyncCall<GetRecommendationView, internal::kAwaitable<Request>> wait_until_recommendation_completed(
      Request&& request) const {
    return prepare_wait_until_recommendation_completed(target_, request, {});
  }
  template <internal::Is<GetRecommendationRequest> Request = GetRecommendationRequest,
            internal::Is<WaitOptions<GetRecommendationView>> Options = WaitOptions<GetRecommendationView>>
  AsyncCall<GetRecommendationView, internal::kAwaitable<Request, Options>> wait_until_recommendation_completed(
      Request&& request, Options&& options) const {
    return prepare_wait_until_recommendation_completed(target_, request, options);
  }
  template <AsyncCallback<GetRecommendationView> Callback>
  void wait_until_recommendation_completed(const GetRecommendationRequest& request, Callback callback,
                                           const WaitOptions<GetRecommendationView>& options = {}) const {
    AsyncCall<GetRecommendationView>(prepare_wait_until_recommendation_completed(target_, request, options))
        .then(std::move(callback));
  }

  template <internal::Is<GetResourceApiKeyRequest> Request = GetResourceApiKeyRequest>
  AsyncCall<GetResourceApiKeyView, internal::kAwaitable<Request>> get_resource_api_key(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetResourceApiKeyRequest> Request = GetResourceApiKeyRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetResourceApiKeyView, internal::kAwaitable<Request, Options>> get_resource_api_key(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetResourceApiKeyView> Callback>
  void get_resource_api_key(const GetResourceApiKeyRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<GetResourceApiKeyView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetResourceOauth2TokenRequest> Request = GetResourceOauth2TokenRequest>
  AsyncCall<GetResourceOauth2TokenView, internal::kAwaitable<Request>> get_resource_oauth2_token(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetResourceOauth2TokenRequest> Request = GetResourceOauth2TokenRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetResourceOauth2TokenView, internal::kAwaitable<Request, Options>> get_resource_oauth2_token(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetResourceOauth2TokenView> Callback>
  void get_resource_oauth2_token(const GetResourceOauth2TokenRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<GetResourceOauth2TokenView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetResourcePaymentTokenRequest> Request = GetResourcePaymentTokenRequest>
  AsyncCall<GetResourcePaymentTokenView, internal::kAwaitable<Request>> get_resource_payment_token(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetResourcePaymentTokenRequest> Request = GetResourcePaymentTokenRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetResourcePaymentTokenView, internal::kAwaitable<Request, Options>> get_resource_payment_token(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetResourcePaymentTokenView> Callback>
  void get_resource_payment_token(const GetResourcePaymentTokenRequest& request, Callback callback,
                                  const CallOptions& options = {}) const {
    AsyncCall<GetResourcePaymentTokenView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetWorkloadAccessTokenRequest> Request = GetWorkloadAccessTokenRequest>
  AsyncCall<GetWorkloadAccessTokenView, internal::kAwaitable<Request>> get_workload_access_token(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetWorkloadAccessTokenRequest> Request = GetWorkloadAccessTokenRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetWorkloadAccessTokenView, internal::kAwaitable<Request, Options>> get_workload_access_token(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetWorkloadAccessTokenView> Callback>
  void get_workload_access_token(const GetWorkloadAccessTokenRequest& request, Callback callback,
                                 const CallOptions& options = {}) const {
    AsyncCall<GetWorkloadAccessTokenView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetWorkloadAccessTokenForJWTRequest> Request = GetWorkloadAccessTokenForJWTRequest>
  AsyncCall<GetWorkloadAccessTokenForJWTView, internal::kAwaitable<Request>> get_workload_access_token_for_jwt(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetWorkloadAccessTokenForJWTRequest> Request = GetWorkloadAccessTokenForJWTRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetWorkloadAccessTokenForJWTView, internal::kAwaitable<Request, Options>> get_workload_access_token_for_jwt(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetWorkloadAccessTokenForJWTView> Callback>
  void get_workload_access_token_for_jwt(const GetWorkloadAccessTokenForJWTRequest& request, Callback callback,
                                         const CallOptions& options = {}) const {
    AsyncCall<GetWorkloadAccessTokenForJWTView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<GetWorkloadAccessTokenForUserIdRequest> Request = GetWorkloadAccessTokenForUserIdRequest>
  AsyncCall<GetWorkloadAccessTokenForUserIdView, internal::kAwaitable<Request>> get_workload_access_token_for_user_id(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<GetWorkloadAccessTokenForUserIdRequest> Request = GetWorkloadAccessTokenForUserIdRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<GetWorkloadAccessTokenForUserIdView, internal::kAwaitable<Request, Options>>
  get_workload_access_token_for_user_id(Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<GetWorkloadAccessTokenForUserIdView> Callback>
  void get_workload_access_token_for_user_id(const GetWorkloadAccessTokenForUserIdRequest& request, Callback callback,
                                             const CallOptions& options = {}) const {
    AsyncCall<GetWorkloadAccessTokenForUserIdView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<IngestDataRequest> Request = IngestDataRequest>
  AsyncCall<IngestDataView, internal::kAwaitable<Request>> ingest_data(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<IngestDataRequest> Request = IngestDataRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<IngestDataView, internal::kAwaitable<Request, Options>> ingest_data(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<IngestDataView> Callback>
  void ingest_data(const IngestDataRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<IngestDataView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<InvokeBrowserRequest> Request = InvokeBrowserRequest>
  AsyncCall<InvokeBrowserView, internal::kAwaitable<Request>> invoke_browser(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<InvokeBrowserRequest> Request = InvokeBrowserRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<InvokeBrowserView, internal::kAwaitable<Request, Options>> invoke_browser(Request&& request,
                                                                                      Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<InvokeBrowserView> Callback>
  void invoke_browser(const InvokeBrowserRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<InvokeBrowserView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListABTestsRequest> Request = ListABTestsRequest>
  AsyncCall<ListABTestsView, internal::kAwaitable<Request>> list_ab_tests(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListABTestsRequest> Request = ListABTestsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListABTestsView, internal::kAwaitable<Request, Options>> list_ab_tests(Request&& request,
                                                                                   Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListABTestsView> Callback>
  void list_ab_tests(const ListABTestsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListABTestsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListActorsRequest> Request = ListActorsRequest>
  AsyncCall<ListActorsView, internal::kAwaitable<Request>> list_actors(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListActorsRequest> Request = ListActorsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListActorsView, internal::kAwaitable<Request, Options>> list_actors(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListActorsView> Callback>
  void list_actors(const ListActorsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListActorsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListBatchEvaluationsRequest> Request = ListBatchEvaluationsRequest>
  AsyncCall<ListBatchEvaluationsView, internal::kAwaitable<Request>> list_batch_evaluations(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListBatchEvaluationsRequest> Request = ListBatchEvaluationsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListBatchEvaluationsView, internal::kAwaitable<Request, Options>> list_batch_evaluations(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListBatchEvaluationsView> Callback>
  void list_batch_evaluations(const ListBatchEvaluationsRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<ListBatchEvaluationsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListBrowserSessionsRequest> Request = ListBrowserSessionsRequest>
  AsyncCall<ListBrowserSessionsView, internal::kAwaitable<Request>> list_browser_sessions(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListBrowserSessionsRequest> Request = ListBrowserSessionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListBrowserSessionsView, internal::kAwaitable<Request, Options>> list_browser_sessions(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListBrowserSessionsView> Callback>
  void list_browser_sessions(const ListBrowserSessionsRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<ListBrowserSessionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListCodeInterpreterSessionsRequest> Request = ListCodeInterpreterSessionsRequest>
  AsyncCall<ListCodeInterpreterSessionsView, internal::kAwaitable<Request>> list_code_interpreter_sessions(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListCodeInterpreterSessionsRequest> Request = ListCodeInterpreterSessionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListCodeInterpreterSessionsView, internal::kAwaitable<Request, Options>> list_code_interpreter_sessions(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListCodeInterpreterSessionsView> Callback>
  void list_code_interpreter_sessions(const ListCodeInterpreterSessionsRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<ListCodeInterpreterSessionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListEventsRequest> Request = ListEventsRequest>
  AsyncCall<ListEventsView, internal::kAwaitable<Request>> list_events(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListEventsRequest> Request = ListEventsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListEventsView, internal::kAwaitable<Request, Options>> list_events(Request&& request,
                                                                                Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListEventsView> Callback>
  void list_events(const ListEventsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListEventsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListMemoryExtractionJobsRequest> Request = ListMemoryExtractionJobsRequest>
  AsyncCall<ListMemoryExtractionJobsView, internal::kAwaitable<Request>> list_memory_extraction_jobs(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListMemoryExtractionJobsRequest> Request = ListMemoryExtractionJobsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListMemoryExtractionJobsView, internal::kAwaitable<Request, Options>> list_memory_extraction_jobs(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListMemoryExtractionJobsView> Callback>
  void list_memory_extraction_jobs(const ListMemoryExtractionJobsRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<ListMemoryExtractionJobsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListMemoryRecordsRequest> Request = ListMemoryRecordsRequest>
  AsyncCall<ListMemoryRecordsView, internal::kAwaitable<Request>> list_memory_records(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListMemoryRecordsRequest> Request = ListMemoryRecordsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListMemoryRecordsView, internal::kAwaitable<Request, Options>> list_memory_records(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListMemoryRecordsView> Callback>
  void list_memory_records(const ListMemoryRecordsRequest& request, Callback callback,
                           const CallOptions& options = {}) const {
    AsyncCall<ListMemoryRecordsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPaymentInstrumentsRequest> Request = ListPaymentInstrumentsRequest>
  AsyncCall<ListPaymentInstrumentsView, internal::kAwaitable<Request>> list_payment_instruments(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPaymentInstrumentsRequest> Request = ListPaymentInstrumentsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPaymentInstrumentsView, internal::kAwaitable<Request, Options>> list_payment_instruments(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPaymentInstrumentsView> Callback>
  void list_payment_instruments(const ListPaymentInstrumentsRequest& request, Callback callback,
                                const CallOptions& options = {}) const {
    AsyncCall<ListPaymentInstrumentsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListPaymentSessionsRequest> Request = ListPaymentSessionsRequest>
  AsyncCall<ListPaymentSessionsView, internal::kAwaitable<Request>> list_payment_sessions(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListPaymentSessionsRequest> Request = ListPaymentSessionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListPaymentSessionsView, internal::kAwaitable<Request, Options>> list_payment_sessions(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListPaymentSessionsView> Callback>
  void list_payment_sessions(const ListPaymentSessionsRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<ListPaymentSessionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListRecommendationsRequest> Request = ListRecommendationsRequest>
  AsyncCall<ListRecommendationsView, internal::kAwaitable<Request>> list_recommendations(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListRecommendationsRequest> Request = ListRecommendationsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListRecommendationsView, internal::kAwaitable<Request, Options>> list_recommendations(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListRecommendationsView> Callback>
  void list_recommendations(const ListRecommendationsRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<ListRecommendationsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ListSessionsRequest> Request = ListSessionsRequest>
  AsyncCall<ListSessionsView, internal::kAwaitable<Request>> list_sessions(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ListSessionsRequest> Request = ListSessionsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ListSessionsView, internal::kAwaitable<Request, Options>> list_sessions(Request&& request,
                                                                                    Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ListSessionsView> Callback>
  void list_sessions(const ListSessionsRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ListSessionsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<ProcessPaymentRequest> Request = ProcessPaymentRequest>
  AsyncCall<ProcessPaymentView, internal::kAwaitable<Request>> process_payment(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<ProcessPaymentRequest> Request = ProcessPaymentRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<ProcessPaymentView, internal::kAwaitable<Request, Options>> process_payment(Request&& request,
                                                                                        Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<ProcessPaymentView> Callback>
  void process_payment(const ProcessPaymentRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<ProcessPaymentView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<RetrieveMemoryRecordsRequest> Request = RetrieveMemoryRecordsRequest>
  AsyncCall<RetrieveMemoryRecordsView, internal::kAwaitable<Request>> retrieve_memory_records(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<RetrieveMemoryRecordsRequest> Request = RetrieveMemoryRecordsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<RetrieveMemoryRecordsView, internal::kAwaitable<Request, Options>> retrieve_memory_records(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<RetrieveMemoryRecordsView> Callback>
  void retrieve_memory_records(const RetrieveMemoryRecordsRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<RetrieveMemoryRecordsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<SaveBrowserSessionProfileRequest> Request = SaveBrowserSessionProfileRequest>
  AsyncCall<SaveBrowserSessionProfileView, internal::kAwaitable<Request>> save_browser_session_profile(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<SaveBrowserSessionProfileRequest> Request = SaveBrowserSessionProfileRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<SaveBrowserSessionProfileView, internal::kAwaitable<Request, Options>> save_browser_session_profile(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<SaveBrowserSessionProfileView> Callback>
  void save_browser_session_profile(const SaveBrowserSessionProfileRequest& request, Callback callback,
                                    const CallOptions& options = {}) const {
    AsyncCall<SaveBrowserSessionProfileView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<SearchRegistryRecordsRequest> Request = SearchRegistryRecordsRequest>
  AsyncCall<SearchRegistryRecordsView, internal::kAwaitable<Request>> search_registry_records(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<SearchRegistryRecordsRequest> Request = SearchRegistryRecordsRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<SearchRegistryRecordsView, internal::kAwaitable<Request, Options>> search_registry_records(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<SearchRegistryRecordsView> Callback>
  void search_registry_records(const SearchRegistryRecordsRequest& request, Callback callback,
                               const CallOptions& options = {}) const {
    AsyncCall<SearchRegistryRecordsView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StartBatchEvaluationRequest> Request = StartBatchEvaluationRequest>
  AsyncCall<StartBatchEvaluationView, internal::kAwaitable<Request>> start_batch_evaluation(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StartBatchEvaluationRequest> Request = StartBatchEvaluationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StartBatchEvaluationView, internal::kAwaitable<Request, Options>> start_batch_evaluation(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StartBatchEvaluationView> Callback>
  void start_batch_evaluation(const StartBatchEvaluationRequest& request, Callback callback,
                              const CallOptions& options = {}) const {
    AsyncCall<StartBatchEvaluationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StartBrowserSessionRequest> Request = StartBrowserSessionRequest>
  AsyncCall<StartBrowserSessionView, internal::kAwaitable<Request>> start_browser_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StartBrowserSessionRequest> Request = StartBrowserSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StartBrowserSessionView, internal::kAwaitable<Request, Options>> start_browser_session(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StartBrowserSessionView> Callback>
  void start_browser_session(const StartBrowserSessionRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<StartBrowserSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StartCodeInterpreterSessionRequest> Request = StartCodeInterpreterSessionRequest>
  AsyncCall<StartCodeInterpreterSessionView, internal::kAwaitable<Request>> start_code_interpreter_session(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StartCodeInterpreterSessionRequest> Request = StartCodeInterpreterSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StartCodeInterpreterSessionView, internal::kAwaitable<Request, Options>> start_code_interpreter_session(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StartCodeInterpreterSessionView> Callback>
  void start_code_interpreter_session(const StartCodeInterpreterSessionRequest& request, Callback callback,
                                      const CallOptions& options = {}) const {
    AsyncCall<StartCodeInterpreterSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StartMemoryExtractionJobRequest> Request = StartMemoryExtractionJobRequest>
  AsyncCall<StartMemoryExtractionJobView, internal::kAwaitable<Request>> start_memory_extraction_job(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StartMemoryExtractionJobRequest> Request = StartMemoryExtractionJobRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StartMemoryExtractionJobView, internal::kAwaitable<Request, Options>> start_memory_extraction_job(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StartMemoryExtractionJobView> Callback>
  void start_memory_extraction_job(const StartMemoryExtractionJobRequest& request, Callback callback,
                                   const CallOptions& options = {}) const {
    AsyncCall<StartMemoryExtractionJobView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StartRecommendationRequest> Request = StartRecommendationRequest>
  AsyncCall<StartRecommendationView, internal::kAwaitable<Request>> start_recommendation(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StartRecommendationRequest> Request = StartRecommendationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StartRecommendationView, internal::kAwaitable<Request, Options>> start_recommendation(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StartRecommendationView> Callback>
  void start_recommendation(const StartRecommendationRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<StartRecommendationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StopBatchEvaluationRequest> Request = StopBatchEvaluationRequest>
  AsyncCall<StopBatchEvaluationView, internal::kAwaitable<Request>> stop_batch_evaluation(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StopBatchEvaluationRequest> Request = StopBatchEvaluationRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StopBatchEvaluationView, internal::kAwaitable<Request, Options>> stop_batch_evaluation(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StopBatchEvaluationView> Callback>
  void stop_batch_evaluation(const StopBatchEvaluationRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<StopBatchEvaluationView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StopBrowserSessionRequest> Request = StopBrowserSessionRequest>
  AsyncCall<StopBrowserSessionView, internal::kAwaitable<Request>> stop_browser_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StopBrowserSessionRequest> Request = StopBrowserSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StopBrowserSessionView, internal::kAwaitable<Request, Options>> stop_browser_session(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StopBrowserSessionView> Callback>
  void stop_browser_session(const StopBrowserSessionRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<StopBrowserSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StopCodeInterpreterSessionRequest> Request = StopCodeInterpreterSessionRequest>
  AsyncCall<StopCodeInterpreterSessionView, internal::kAwaitable<Request>> stop_code_interpreter_session(
      Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StopCodeInterpreterSessionRequest> Request = StopCodeInterpreterSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StopCodeInterpreterSessionView, internal::kAwaitable<Request, Options>> stop_code_interpreter_session(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StopCodeInterpreterSessionView> Callback>
  void stop_code_interpreter_session(const StopCodeInterpreterSessionRequest& request, Callback callback,
                                     const CallOptions& options = {}) const {
    AsyncCall<StopCodeInterpreterSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<StopRuntimeSessionRequest> Request = StopRuntimeSessionRequest>
  AsyncCall<StopRuntimeSessionView, internal::kAwaitable<Request>> stop_runtime_session(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<StopRuntimeSessionRequest> Request = StopRuntimeSessionRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<StopRuntimeSessionView, internal::kAwaitable<Request, Options>> stop_runtime_session(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<StopRuntimeSessionView> Callback>
  void stop_runtime_session(const StopRuntimeSessionRequest& request, Callback callback,
                            const CallOptions& options = {}) const {
    AsyncCall<StopRuntimeSessionView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateABTestRequest> Request = UpdateABTestRequest>
  AsyncCall<UpdateABTestView, internal::kAwaitable<Request>> update_ab_test(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateABTestRequest> Request = UpdateABTestRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateABTestView, internal::kAwaitable<Request, Options>> update_ab_test(Request&& request,
                                                                                     Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateABTestView> Callback>
  void update_ab_test(const UpdateABTestRequest& request, Callback callback, const CallOptions& options = {}) const {
    AsyncCall<UpdateABTestView>(prepare(target_, request, options)).then(std::move(callback));
  }

  template <internal::Is<UpdateBrowserStreamRequest> Request = UpdateBrowserStreamRequest>
  AsyncCall<UpdateBrowserStreamView, internal::kAwaitable<Request>> update_browser_stream(Request&& request) const {
    return prepare(target_, request, {});
  }
  template <internal::Is<UpdateBrowserStreamRequest> Request = UpdateBrowserStreamRequest,
            internal::Is<CallOptions> Options = CallOptions>
  AsyncCall<UpdateBrowserStreamView, internal::kAwaitable<Request, Options>> update_browser_stream(
      Request&& request, Options&& options) const {
    return prepare(target_, request, options);
  }
  template <AsyncCallback<UpdateBrowserStreamView> Callback>
  void update_browser_stream(const UpdateBrowserStreamRequest& request, Callback callback,
                             const CallOptions& options = {}) const {
    AsyncCall<UpdateBrowserStreamView>(prepare(target_, request, options)).then(std::move(callback));
  }

 private:
  internal::AsyncTarget target_;
};

}  // namespace outcrop::bedrock_agentcore
