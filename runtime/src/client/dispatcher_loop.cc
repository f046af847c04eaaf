// Waits for the drivers of many clients in one thread, and for what other threads say.
#include "client/dispatcher_loop.h"

#include <algorithm>
#include <utility>

#include "client/dispatched_dialogue.h"

namespace outcrop::internal {
namespace {

using std::chrono::milliseconds;

// Lanes that can't move on together are looked at in turn, this far apart.
constexpr milliseconds kTurn{1};

milliseconds at_least_zero(Instant::duration duration) {
  return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(duration));
}

}  // namespace

DispatcherLoop::DispatcherLoop() : thread_([this] { run(); }) {}

DispatcherLoop::~DispatcherLoop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    wake();
  }
  thread_.join();
}

template <class T>
void DispatcherLoop::post(std::vector<T>& list, T item) {
  const std::lock_guard lock(mutex_);
  list.push_back(std::move(item));
  wake();
}

void DispatcherLoop::submit(std::unique_ptr<DispatchedCall> call) {
  DispatchedCall* const raw = call.get();
  raw->watch.emplace(raw->callers_token, [this, raw] {
    raw->stop.cancel();
    post(nudged_, raw);
  });
  if (raw->callers_token.cancelled()) raw->stop.cancel();  // before the watch, which tells nothing then
  const std::lock_guard lock(mutex_);
  submitted_.push_back(std::move(call));
  ++in_flight_;
  wake();
}

void DispatcherLoop::look_at(std::shared_ptr<DispatchedDialogue> dialogue) { post(moved_, std::move(dialogue)); }

std::size_t DispatcherLoop::in_flight() const {
  const std::lock_guard lock(mutex_);
  return in_flight_;
}

void DispatcherLoop::wait_until_idle() const {
  std::unique_lock lock(mutex_);
  idle_.wait(lock, [this] { return in_flight_ == 0; });
}

void DispatcherLoop::wake() {
  if (driven_) driven_->wake();
  if (clock_sleep_) clock_sleep_->cancel();
  news_.notify_one();
}

bool DispatcherLoop::has_news() const {
  return !submitted_.empty() || !answers_.empty() || !nudged_.empty() || !moved_.empty() || (stopping_ && !stopped_);
}

void DispatcherLoop::run() noexcept {
  for (;;) {
    take_news();
    for (DispatchedClient& client : clients_) client.move_on();
    if (is_over()) return;
    sleep();
  }
}

void DispatcherLoop::take_news() {
  std::vector<std::unique_ptr<DispatchedCall>> submitted;
  std::vector<std::shared_ptr<CredentialsFetch>> answers;
  std::vector<DispatchedCall*> changed;
  std::vector<std::shared_ptr<DispatchedDialogue>> moved;
  bool stop = false;
  {
    const std::lock_guard lock(mutex_);
    submitted.swap(submitted_);
    answers.swap(answers_);
    changed.swap(nudged_);
    moved.swap(moved_);
    stop = stopping_;
  }
  const auto is_over = [](const DispatchedCall* call) { return call->state() == Call::State::done; };
  std::erase_if(changed, is_over);
  over_.clear();
  for (const auto& answer : answers) {
    if (!answer->call || !answer->found) continue;
    answer->call->fetch = nullptr;
    answer->call->found = std::move(answer->found);
    changed.push_back(answer->call);
  }
  for (auto& call : submitted) {
    call->client = &client_of(call->kept_connection);
    if (stopped_) call->stop.cancel();
    call->client->add(*call);
    if (call->dialogue) dialogues_.emplace(call->dialogue.get(), call->dialogue);
    static_cast<void>(call.release());  // until it is over
  }
  for (DispatchedCall* call : changed)
    if (call->client && !is_over(call)) call->client->move_on(*call);
  for (const auto& dialogue : moved) dialogue->move_on();
  if (stop && !std::exchange(stopped_, true)) stop_all();
}

void DispatcherLoop::stop_all() {
  for (DispatchedClient& client : clients_) {
    const CallsByTime calls = client.calls();
    for (const auto& [due, call] : calls) {
      static_cast<DispatchedCall*>(call)->stop.cancel();
      client.move_on(*call);
    }
  }
}

bool DispatcherLoop::is_over() {
  if (!stopped_) return false;
  // Nobody may have asked for what became of them.
  for (const auto& [dialogue, kept] : decltype(dialogues_)(dialogues_)) kept->leave();
  const auto is_idle = [](const DispatchedClient& client) { return client.calls().empty(); };
  if (!dialogues_.empty() || !std::ranges::all_of(clients_, is_idle)) return false;
  const std::lock_guard lock(mutex_);
  return submitted_.empty();
}

// --- The dialogues ---

void DispatcherLoop::release(DispatchedCall& call) {
  call.watch.reset();
  call.client->drop(call);
  over_.emplace_back(&call);
}

void DispatcherLoop::cancel(DispatchedCall& call) {
  call.stop.cancel();
  call.client->move_on(call);
}

void DispatcherLoop::forget(const DispatchedDialogue& dialogue) {
  if (dialogues_.erase(&dialogue) == 0) return;
  const std::lock_guard lock(mutex_);
  if (--in_flight_ == 0) idle_.notify_all();
}

// --- The clients ---

// Credentials that aren't at hand are asked for by another thread, while the call's limits are kept here.
bool DispatchedClient::identify(Call& base) {
  auto& call = static_cast<DispatchedCall&>(base);
  if (call.found) {
    call.identify(*std::exchange(call.found, std::nullopt));
    return true;
  }
  if (call.fetch) return false;
  if (connection->identity_at_hand(call.operation())) return Driver::identify(call);
  auto fetch = std::make_shared<CredentialsFetch>(
      CredentialsFetch{connection, call.operation(), call.resolve_options(), {}, &call});
  credentials_thread_.ask(fetch);
  call.fetch = std::move(fetch);
  return false;
}

bool DispatchedClient::may_send(Call& call) {
  if (sent() >= width()) return false;
  if (!lane().has_lane()) loop_.open_lane(*this, call.transport());
  return true;
}

void DispatchedClient::over(Call& call) { loop_.deliver(static_cast<DispatchedCall&>(call)); }

void DispatchedClient::more(Call& call) {
  if (const auto dialogue = static_cast<DispatchedCall&>(call).dialogue) dialogue->move_on();
}

bool DispatchedClient::waits_for_credentials_alone() const {
  for (const auto& [due, call] : calls())
    if (due != Instant::max() && !static_cast<const DispatchedCall*>(call)->fetch) return false;
  return true;
}

void DispatcherLoop::open_lane(DispatchedClient& client, Transport& transport) {
  for (DispatchedClient& other : clients_) {
    client.family = other.family;
    if (client.lane().open_beside(transport, other.lane())) return;
  }
  client.lane().open(transport);
  client.family = ++families_;
}

DispatchedClient& DispatcherLoop::client_of(const std::shared_ptr<Connection>& connection) {
  for (DispatchedClient& client : clients_)
    if (client.connection == connection) return client;
  // Nobody else has these any more.
  clients_.remove_if(
      [](const DispatchedClient& client) { return client.calls().empty() && client.connection.use_count() == 1; });
  return clients_.emplace_back(*this, connection,
                               [this](std::shared_ptr<CredentialsFetch> fetch) { post(answers_, std::move(fetch)); });
}

void DispatcherLoop::deliver(DispatchedCall& call) {
  over_.emplace_back(&call);
  call.watch.reset();
  if (call.fetch) {
    std::exchange(call.fetch, nullptr)->call = nullptr;
    call.stop.cancel();  // for the provider
  }
  CallOutcome outcome = call.take(call.receiver->view());
  if (stopped_ && outcome.error && outcome.error->kind == ErrorKind::cancelled && !call.callers_token.cancelled())
    outcome.error->message = std::string(call.operation().name) + ": its Dispatcher was destroyed";
  call.receiver->receive(std::move(outcome));
  call.receiver.reset();
  if (call.dialogue) return;  // which is over later
  const std::lock_guard lock(mutex_);
  if (--in_flight_ == 0) idle_.notify_all();
}

// --- Waiting ---

void DispatcherLoop::sleep() {
  const std::vector<DispatchedClient*> sending = sending_clients();
  Instant::duration left = Instant::duration::max();
  DispatchedClient* clocked = nullptr;
  bool for_credentials_alone = true;
  for (DispatchedClient& client : clients_) {
    if (client.due() == Instant::max()) continue;
    for_credentials_alone = for_credentials_alone && client.waits_for_credentials_alone();
    const Instant::duration its = client.due() - client.connection->clock().steady_now();
    if (its >= left) continue;
    left = its;
    clocked = &client;
  }
  std::unique_lock lock(mutex_);
  if (has_news()) return;
  if (!sending.empty()) {
    driven_ = &sending.front()->lane();
    lock.unlock();
    drive(sending, clocked ? at_least_zero(left) : milliseconds::max());
    lock.lock();
    driven_ = nullptr;
  } else if (!clocked) {
    news_.wait(lock, [this] { return has_news(); });
  } else if (for_credentials_alone) {
    // A clock that nobody waits for, as tests have, would go to the limit before the answer could come.
    news_.wait_for(lock, left, [this] { return has_news(); });
  } else {
    CancellationSource woken;
    clock_sleep_ = &woken;
    lock.unlock();
    clocked->connection->clock().wait_until(clocked->due(), woken.token());
    lock.lock();
    clock_sleep_ = nullptr;
  }
}

void DispatcherLoop::drive(const std::vector<DispatchedClient*>& clients, milliseconds at_most) {
  for (std::size_t i = 1; i < clients.size(); ++i) {
    clients[i]->drive(milliseconds(0));
    at_most = std::min(at_most, kTurn);
  }
  clients.front()->drive(at_most);
}

// One of each family, whose lanes move on with it.
std::vector<DispatchedClient*> DispatcherLoop::sending_clients() {
  std::vector<DispatchedClient*> found;
  for (DispatchedClient& client : clients_)
    if (client.is_sending() && std::ranges::find(found, client.family, &DispatchedClient::family) == found.end())
      found.push_back(&client);
  return found;
}

}  // namespace outcrop::internal
