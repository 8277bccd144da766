"""The sync run itself: talks to ports only, never to SQL, HTTP or Qt."""
