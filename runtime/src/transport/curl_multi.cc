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
// Each shard parses the certificate authorities for itself.
constexpr std::size_t kMostInShard = 256;

CURLcode code_of(CURLMcode code) {
  // Of our callbacks, on_interest alone refuses: where there is no memory to watch a socket, here or in the kernel.
  const bool no_memory = code == CURLM_OUT_OF_MEMORY || code == CURLM_ABORTED_BY_CALLBACK;
  return no_memory ? CURLE_OUT_OF_MEMORY : CURLE_FAILED_INIT;
}

}  // namespace

CurlMulti::CurlMulti(Instant (*clock)(), std::unique_ptr<SocketPoll> poll)
    : clock_(clock), poll_(std::move(poll)), sockets_(*poll_) {
  initialize_curl();
}

CurlMulti::~CurlMulti() {
  const SigpipeGuard guard(speaks_tls_);
  while (!running_.empty()) abort(*running_.begin()->second->exchange());
  forget_shards();
}

void CurlMulti::forget_shards() {
  pausing_.clear();
  moved_.clear();
  idle_.clear();
  transfers_.clear();
  for (const auto& shard : shards_) curl_multi_cleanup(shard->handle);
  shards_.clear();
  poll_->forget_all();  // libcurl closes some sockets without a word
  broken_ = false;
}

CurlShard& CurlMulti::shard_for(const CurlSettings& settings) {
  // An exchange that could share another's connection (HTTP/2) finds it in the same one alone.
  if (!shards_.empty() && settings.http2) return *shards_.front();
  if (!shards_.empty() && shards_.back()->transfers < kMostInShard) return *shards_.back();
  shards_.reserve(shards_.size() + 1);
  auto shard = std::make_unique<CurlShard>(CurlShard{.lane = *this, .handle = curl_multi_init()});
  if (!shard->handle) throw std::bad_alloc();
  // Those who start exchanges bound their number; left alone, libcurl closes those that fewer transfers don't need.
  curl_multi_setopt(shard->handle, CURLMOPT_MAXCONNECTS, kMostKept);
  curl_multi_setopt(shard->handle, CURLMOPT_SOCKETFUNCTION, &CurlMulti::on_interest);
  curl_multi_setopt(shard->handle, CURLMOPT_SOCKETDATA, shard.get());
  curl_multi_setopt(shard->handle, CURLMOPT_TIMERFUNCTION, &CurlMulti::on_timer);
  curl_multi_setopt(shard->handle, CURLMOPT_TIMERDATA, shard.get());
  return *shards_.emplace_back(std::move(shard));
}

// --- What libcurl asks for ---

int CurlMulti::on_interest(CURL*, curl_socket_t socket, int what, void* self, void*) noexcept {
  auto& shard = *static_cast<CurlShard*>(self);
  CurlMulti& lane = shard.lane;
  SocketPoll::Interest interest{.read = what == CURL_POLL_IN || what == CURL_POLL_INOUT,
                                .write = what == CURL_POLL_OUT || what == CURL_POLL_INOUT};
  // What libcurl opens for itself, to hear of a name server's answer, it closes without a word.
  if (what == CURL_POLL_REMOVE && !lane.sockets_.contains(socket)) {
    lane.poll_->forget(socket);
    return 0;
  }
  if (CurlTransfer* const user = lane.sockets_.user_of(socket)) {
    user->want(interest);
    interest = *user->interest();
  }
  return lane.poll_->watch(socket, interest, &shard) ? 0 : -1;
}

void CurlMulti::watch_again(const CurlTransfer& transfer) {
  if (const auto interest = transfer.interest(); interest && sockets_.user_of(transfer.socket()) == &transfer)
    static_cast<void>(poll_->watch(transfer.socket(), *interest, transfer.shard));  // which has its place there
}

int CurlMulti::on_timer(CURLM*, long milliseconds, void* self) noexcept {
  static_cast<CurlShard*>(self)->timer =
      milliseconds < 0 ? Instant::max() : std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
  return 0;
}

// --- Exchanges ---

CurlTransfer& CurlMulti::free_transfer(const std::shared_ptr<const CurlSettings>& settings) {
  const auto found = std::find_if(idle_.rbegin(), idle_.rend(), [&](const CurlTransfer* transfer) {
    return &transfer->settings() == settings.get();
  });
  if (found != idle_.rend()) {
    std::rotate(idle_.rbegin(), found, std::next(found));
    return *idle_.back();
  }
  // So that no transfer gets lost when memory runs out.
  idle_.reserve(transfers_.size() + 1);
  moved_.reserve(transfers_.size() + 1);
  pausing_.reserve(transfers_.size() + 1);
  CurlShard& shard = shard_for(*settings);
  idle_.push_back(transfers_.emplace_back(std::make_unique<CurlTransfer>(settings, sockets_, moved_)).get());
  idle_.back()->shard = &shard;
  ++shard.transfers;
  return *idle_.back();
}

void CurlMulti::release(CurlTransfer& transfer) {
  static_cast<void>(curl_multi_remove_handle(transfer.shard->handle,
                                             transfer.handle()));  // fails for a handle that isn't there alone
  running_.erase(*std::exchange(transfer.place, std::nullopt));
  std::erase(pausing_, &transfer);
  idle_.push_back(&transfer);
}

void CurlMulti::start(Exchange& exchange, const std::shared_ptr<const CurlSettings>& settings) {
  if (!speaks_tls_) speaks_tls_ = exchange.request().url.starts_with("https:");
  const SigpipeGuard guard(speaks_tls_);
  if (broken_) forget_shards();
  CurlTransfer& transfer = free_transfer(settings);
  if (running_.empty()) last_drive_ = clock_();
  try {
    if (!transfer.begin(exchange, time_)) return;
    transfer.place = running_.emplace(transfer.late_at(), &transfer);
  } catch (...) {
    if (transfer.exchange()) transfer.detach();
    throw;
  }
  idle_.pop_back();
  if (exchange.request().body_source || exchange.request().stream) pausing_.push_back(&transfer);
  const CURLMcode added = curl_multi_add_handle(transfer.shard->handle, transfer.handle());
  if (added == CURLM_OK) return;
  transfer.finish(code_of(added));
  release(transfer);
}

void CurlMulti::abort(Exchange& exchange) {
  auto* transfer = static_cast<CurlTransfer*>(exchange.transport_note);
  if (!transfer) return;
  const SigpipeGuard guard(speaks_tls_);
  release(*transfer);
  transfer->detach();
}

void CurlMulti::leave(const CurlSettings& settings) {
  const auto has_left = [&settings](const CurlTransfer* transfer) {
    return &transfer->settings() == &settings && !transfer->exchange();
  };
  std::erase_if(idle_, has_left);
  std::erase_if(moved_, has_left);
  std::erase_if(transfers_, [&has_left](const auto& transfer) {
    if (!has_left(transfer.get())) return false;
    --transfer->shard->transfers;
    return true;
  });
}

// --- Driving ---

void CurlMulti::drive(std::chrono::milliseconds at_most) {
  const SigpipeGuard guard(speaks_tls_);
  discount(clock_());
  const Instant end = at_most < std::chrono::hours(24 * 365) ? last_drive_ + at_most : Instant::max();
  const auto may_go_on = [&] {
    return !woken_.exchange(false, std::memory_order_acquire) && last_drive_ < end && !running_.empty();
  };
  bool over = move_bodies();
  over = act_on_timers() || over;  // on what has been started
  over = !may_go_on() || over;
  do {  // once at least: what goes on without a socket doesn't keep others from moving
    const auto ready = poll_->wait(over ? 0 : milliseconds_to_wait(end));
    pass_time(clock_());
    for (const auto& [socket, owner, what] : ready) {
      CurlTransfer* const user = sockets_.user_of(socket);
      const std::uint64_t moves = user ? user->moves() : 0;
      if (user) user->note_ready();
      over = act(*static_cast<CurlShard*>(owner), socket,
                 (what.read ? CURL_CSELECT_IN : 0) | (what.write ? CURL_CSELECT_OUT : 0)) ||
             over;
      if (!user || sockets_.user_of(socket) != user) continue;
      user->judge_ready(what, moves);
      watch_again(*user);
    }
    over = act_on_timers() || over;
    if (!over) over = move_bodies();  // else the next drive does, once the caller has what came
    over = finish_late() || over;
  } while (!over && may_go_on());
}

int CurlMulti::milliseconds_to_wait(Instant end) const {
  Instant timer = Instant::max();
  for (const auto& shard : shards_) timer = std::min(timer, shard->timer);
  const Instant::duration left =
      std::min({end - last_drive_, running_.begin()->first - time_, timer - std::chrono::steady_clock::now()});
  // Rounded up: waking before the moment would spin until it is there.
  const auto whole = std::chrono::ceil<std::chrono::milliseconds>(left).count();
  return static_cast<int>(std::clamp<std::int64_t>(whole, 0, std::numeric_limits<int>::max()));
}

bool CurlMulti::act(CurlShard& shard, curl_socket_t socket, int what) {
  if (broken_) return true;
  int still_running = 0;
  const CURLMcode acted = curl_multi_socket_action(shard.handle, socket, what, &still_running);
  bool noteworthy = take_progress();
  if (acted != CURLM_OK) {
    broken_ = true;
    return finish_all(code_of(acted));
  }
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(shard.handle, &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    CURLcode code = message->data.result;  // the message dies with the handle's removal
    void* note = nullptr;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &note);
    auto& transfer = *static_cast<CurlTransfer*>(note);
    if (transfer.found_stale_connection()) {
      curl_multi_remove_handle(transfer.shard->handle, transfer.handle());
      transfer.begin_anew(time_);
      place(transfer);
      const CURLMcode added = curl_multi_add_handle(transfer.shard->handle, transfer.handle());
      if (added == CURLM_OK) continue;
      code = code_of(added);
    }
    transfer.finish(code);
    release(transfer);
    noteworthy = true;
  }
  return noteworthy;
}

bool CurlMulti::act_on_timers() {
  bool noteworthy = false;
  const Instant now = std::chrono::steady_clock::now();
  for (const auto& shard : shards_) {
    if (shard->timer > now) continue;
    shard->timer = Instant::max();  // until it is set again
    noteworthy = act(*shard, CURL_SOCKET_TIMEOUT, 0) || noteworthy;
  }
  return noteworthy;
}

// Each step sets a timer of libcurl's.
bool CurlMulti::move_bodies() {
  bool noteworthy = false;
  for (int round = 0; round < 2; ++round) {
    bool moved = false;
    for (CurlTransfer* transfer : pausing_) {
      if (!transfer->move_body()) continue;
      moved = true;
      watch_again(*transfer);
    }
    if (!moved) break;
    noteworthy = act_on_timers() || noteworthy;
  }
  return noteworthy;
}

bool CurlMulti::take_progress() {
  bool noteworthy = false;
  for (CurlTransfer* transfer : moved_) {
    const bool progress = transfer->take_progress(time_);
    if (!transfer->exchange()) continue;
    if (transfer->late_at() < (*transfer->place)->first) place(*transfer);  // connected now: it has another limit
    if (progress && transfer->exchange()->request().stream) noteworthy = true;
  }
  moved_.clear();
  return noteworthy;
}

bool CurlMulti::finish_all(CURLcode code) {
  while (!running_.empty()) {
    CurlTransfer& transfer = *running_.begin()->second;
    transfer.finish(code);
    release(transfer);
  }
  return true;
}

// --- Limits ---

void CurlMulti::place(CurlTransfer& transfer) {
  auto node = running_.extract(*transfer.place);
  node.key() = transfer.late_at();
  transfer.place = running_.insert(std::move(node));
}

bool CurlMulti::finish_late() {
  bool finished = false;
  while (!running_.empty() && running_.begin()->first <= time_) {
    CurlTransfer& transfer = *running_.begin()->second;
    if (transfer.late_at() > time_) {
      place(transfer);  // it has moved since it was placed
      continue;
    }
    transfer.finish_late();
    release(transfer);
    finished = true;
  }
  return finished;
}

void CurlMulti::pass_time(Instant now) { time_ += now - std::exchange(last_drive_, now); }

void CurlMulti::discount(Instant now) {
  discounted_ += now - std::exchange(last_drive_, now);
  if (discounted_ < std::chrono::milliseconds(1)) return;  // libcurl counts those
  for (const auto& [limit, transfer] : running_) transfer->discount(discounted_);
  discounted_ = {};
}

// --- Other threads and processes ---

void CurlMulti::wake() {
  woken_.store(true, std::memory_order_release);
  poll_->wake();
}

void CurlMulti::abandon() {
  poll_->abandon();
  sockets_.disconnect_all();
  // Where a host is being looked up, libcurl would deal with a thread that is the parent's: it keeps its memory and the
  // descriptors that it wakes itself by.
  if (std::ranges::any_of(running_, [](const auto& at) { return at.second->may_look_up_host(); })) return;
  for (const auto& [limit, transfer] : running_) {
    curl_multi_remove_handle(transfer->shard->handle, transfer->handle());
    transfer->detach();
  }
  running_.clear();
  forget_shards();
}

}  // namespace outcrop::internal
