// Drives the exchanges of lanes through libcurl's multi interface.
#include "transport/curl_multi.h"

#include <algorithm>
#include <limits>
#include <new>
#include <utility>

#include "transport/sigpipe_guard.h"

namespace outcrop::internal {
namespace {

// libcurl's own initialisation takes a lock since 7.84; the first user of any thread runs it.
void initialize_curl() {
  static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (code != CURLE_OK) throw std::bad_alloc();
}

constexpr long kMostKept = 10'000;  // connections

int poll_milliseconds(CurlTransfer::Instant::duration duration) {
  // Rounded up: waking before the limit would spin until it is there.
  const auto whole = std::chrono::ceil<std::chrono::milliseconds>(duration).count();
  return static_cast<int>(std::clamp<std::int64_t>(whole, 0, std::numeric_limits<int>::max()));
}

CURLcode code_of(CURLMcode code) { return code == CURLM_OUT_OF_MEMORY ? CURLE_OUT_OF_MEMORY : CURLE_FAILED_INIT; }

}  // namespace

CurlMulti::CurlMulti(Instant (*clock)()) : clock_(clock) {
  initialize_curl();
  multi_ = curl_multi_init();
  // Those who start exchanges bound their number; left alone, libcurl closes those that fewer transfers don't need.
  if (!multi_ || curl_multi_setopt(multi_, CURLMOPT_MAXCONNECTS, kMostKept) != CURLM_OK) throw std::bad_alloc();
}

CurlMulti::~CurlMulti() {
  const SigpipeGuard guard(speaks_tls_);
  while (!running_.empty()) abort(*running_.back()->exchange());
  transfers_.clear();
  curl_multi_cleanup(multi_);
}

CurlTransfer& CurlMulti::free_transfer(const std::shared_ptr<const CurlSettings>& settings) {
  const auto found = std::find_if(idle_.rbegin(), idle_.rend(), [&](const CurlTransfer* transfer) {
    return &transfer->settings() == settings.get();
  });
  if (found != idle_.rend()) return **found;
  // So that no transfer gets lost when memory runs out.
  idle_.reserve(transfers_.size() + 1);
  running_.reserve(transfers_.size() + 1);
  idle_.push_back(transfers_.emplace_back(std::make_unique<CurlTransfer>(settings, sockets_)).get());
  return *idle_.back();
}

void CurlMulti::release(CurlTransfer& transfer) {
  static_cast<void>(curl_multi_remove_handle(multi_, transfer.handle()));  // fails for a handle that isn't there alone
  std::erase(running_, &transfer);
  idle_.push_back(&transfer);
}

void CurlMulti::start(Exchange& exchange, const std::shared_ptr<const CurlSettings>& settings) {
  const Instant now = clock_();
  if (!speaks_tls_) speaks_tls_ = exchange.request().url.starts_with("https:");
  const SigpipeGuard guard(speaks_tls_);
  CurlTransfer& transfer = free_transfer(settings);
  try {
    if (!transfer.begin(exchange, now)) return;
    if (const CURLMcode added = curl_multi_add_handle(multi_, transfer.handle()); added != CURLM_OK)
      return transfer.finish(code_of(added));
  } catch (...) {
    if (transfer.exchange()) transfer.detach();
    throw;
  }
  if (running_.empty()) last_drive_ = now;
  std::erase(idle_, &transfer);
  running_.push_back(&transfer);
}

void CurlMulti::abort(Exchange& exchange) {
  auto* transfer = static_cast<CurlTransfer*>(exchange.transport_note);
  if (!transfer) return;
  const SigpipeGuard guard(speaks_tls_);
  release(*transfer);
  transfer->detach();
}

void CurlMulti::drive(std::chrono::milliseconds at_most) {
  const SigpipeGuard guard(speaks_tls_);
  Instant now = clock_();
  const Instant end = at_most < std::chrono::hours(24 * 365) ? now + at_most : Instant::max();
  for (CurlTransfer* transfer : running_) transfer->discount(now - last_drive_);
  while (!perform(now) && !finish_late(now) && !woken_.exchange(false, std::memory_order_acquire) && now < end &&
         !running_.empty()) {
    const CURLMcode polled =
        curl_multi_poll(multi_, nullptr, 0, poll_milliseconds(std::min(end, next_limit()) - now), nullptr);
    if (polled != CURLM_OK) finish_all(code_of(polled));
    now = clock_();
  }
  last_drive_ = now;
}

bool CurlMulti::perform(Instant now) {
  int still_running = 0;
  const CURLMcode performed = curl_multi_perform(multi_, &still_running);
  bool noteworthy = false;
  for (CurlTransfer* transfer : running_) {
    if (transfer->take_activity()) transfer->note_activity(now);
    if (transfer->take_body_progress() && transfer->exchange()->request().stream) noteworthy = true;
  }
  if (performed != CURLM_OK) return finish_all(code_of(performed));
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    CURLcode code = message->data.result;  // the message dies with the handle's removal
    void* note = nullptr;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &note);
    auto& transfer = *static_cast<CurlTransfer*>(note);
    if (transfer.found_stale_connection()) {
      curl_multi_remove_handle(multi_, transfer.handle());
      transfer.begin_anew(now);
      const CURLMcode added = curl_multi_add_handle(multi_, transfer.handle());
      if (added == CURLM_OK) continue;
      code = code_of(added);
    }
    transfer.finish(code);
    release(transfer);
    noteworthy = true;
  }
  return noteworthy;
}

bool CurlMulti::finish_all(CURLcode code) {
  while (!running_.empty()) {
    CurlTransfer& transfer = *running_.back();
    transfer.finish(code);
    release(transfer);
  }
  return true;
}

bool CurlMulti::finish_late(Instant now) {
  bool finished = false;
  for (std::size_t i = running_.size(); i-- > 0;) {
    CurlTransfer& transfer = *running_[i];
    if (transfer.late_at() > now) continue;
    transfer.finish_late();
    release(transfer);
    finished = true;
  }
  return finished;
}

CurlMulti::Instant CurlMulti::next_limit() const {
  Instant next = Instant::max();
  for (const CurlTransfer* transfer : running_) next = std::min(next, transfer->late_at());
  return next;
}

void CurlMulti::wake() {
  woken_.store(true, std::memory_order_release);
  curl_multi_wakeup(multi_);
}

void CurlMulti::abandon() {
  if (!multi_) return;
  sockets_.disconnect_all();
  // Where a host is being looked up, libcurl would deal with a thread that is the parent's: it keeps its memory and the
  // descriptors that it wakes itself by.
  if (std::ranges::any_of(running_, [](const CurlTransfer* transfer) { return transfer->may_look_up_host(); })) return;
  for (CurlTransfer* const transfer : running_) {
    curl_multi_remove_handle(multi_, transfer->handle());
    transfer->detach();
  }
  running_.clear();
  idle_.clear();
  transfers_.clear();
  curl_multi_cleanup(std::exchange(multi_, nullptr));
}

}  // namespace outcrop::internal
