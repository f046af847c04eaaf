// Sessions remove themselves when they go, so a pointer in the list is good while the lock is held.
#include "server/session_list.h"

#include <vector>

#include "server/session.h"

namespace outcrop::emulator {

void SessionList::add(Session& session) {
  const std::scoped_lock lock(mutex_);
  where_.emplace(&session, idle_.end());
}

void SessionList::remove(Session& session) {
  works(session);
  const std::scoped_lock lock(mutex_);
  where_.erase(&session);
}

void SessionList::idles(Session& session) {
  const std::scoped_lock lock(mutex_);
  where_.at(&session) = idle_.insert(idle_.end(), &session);
}

void SessionList::works(Session& session) {
  const std::scoped_lock lock(mutex_);
  const auto found = where_.find(&session);
  if (found == where_.end() || found->second == idle_.end()) return;
  idle_.erase(std::exchange(found->second, idle_.end()));
}

void SessionList::end_longest_idle() {
  std::shared_ptr<Session> longest;
  {
    const std::scoped_lock lock(mutex_);
    for (Session* const session : idle_)
      if ((longest = session->weak_from_this().lock())) break;
  }
  if (longest) longest->post(&Session::end_if_idle);
}

void SessionList::stop_all() {
  std::vector<std::shared_ptr<Session>> all;
  {
    const std::scoped_lock lock(mutex_);
    for (const auto& [session, where] : where_)
      if (std::shared_ptr<Session> alive = session->weak_from_this().lock()) all.push_back(std::move(alive));
  }
  for (const auto& session : all) session->post(&Session::stop);
}

}  // namespace outcrop::emulator
